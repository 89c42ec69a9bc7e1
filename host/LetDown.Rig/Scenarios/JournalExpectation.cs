using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;
using LetDown.Rig.Running;

namespace LetDown.Rig.Scenarios;

/// <summary>An entry that the pump must give its journal: by some time, or so many times.</summary>
internal sealed record JournalExpectation(SessionEventKind Entry, Window Window) : Expectation
{
    /// <summary>Why, if that matters.</summary>
    public SessionReason? Reason { get; init; }

    /// <summary>In which state, if that matters.</summary>
    public PumpState? State { get; init; }

    /// <summary>On which breast, if that matters.</summary>
    public Side? Side { get; init; }

    /// <summary>With the entry <c>fault</c>.</summary>
    public Fault? Fault { get; init; }

    /// <summary>With the entry <c>notice</c>.</summary>
    public Notice? Notice { get; init; }

    /// <summary>How many there must be in the window; without them one must have come by its end.</summary>
    public Limits? Times { get; init; }

    /// <summary>Such as <c>journal fault overVacuum</c>.</summary>
    public string Name => string.Join(' ', new[]
    {
        "journal", Words.Of(Entry), Words.Of(Fault), Words.Of(Notice), Words.Of(State), Words.Of(Reason), Words.Of(Side),
    }.Where(word => word.Length > 0));

    public override IWatch Watch() => new JournalWatch(this);

    public bool Fits(in SessionEvent happened) => happened.Kind == Entry
        && (Reason ?? happened.Reason) == happened.Reason
        && (State ?? happened.State) == happened.State
        && (Side ?? happened.Side) == happened.Side
        && (Fault ?? happened.Fault) == happened.Fault
        && (Notice ?? happened.Notice) == happened.Notice;
}
