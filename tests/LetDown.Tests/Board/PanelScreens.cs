using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Board;

/// <summary>Every screen a mother can see, by the name of its golden file.</summary>
internal static class PanelScreens
{
    public static readonly PumpStatus Pumping = new()
    {
        State = PumpState.Expressing,
        Side = Side.Left,
        Round = 1,
        Elapsed = new TimeSpan(0, 12, 34),
        SuctionLevel = new Vacuum(150),
        Collected = new PerSide<Mass>(new Mass(23.8), new Mass(7.1)),
        LetDowns = 3,
    };

    /// <summary>How a session can end (see SessionReason), and an end without a reason of its own.</summary>
    private static readonly SessionReason[] Endings =
    [
        SessionReason.None, SessionReason.Asked, SessionReason.NeitherSideGives, SessionReason.TimeUp, SessionReason.PauseTooLong,
        SessionReason.BottleFull, SessionReason.NoSeal, SessionReason.Interrupted, SessionReason.TargetReached, SessionReason.ProgramOver,
        SessionReason.Asleep,
    ];

    public static IEnumerable<(string Name, PumpStatus Status)> All() =>
    [
        .. States(),
        .. Enum.GetValues<Notice>().Where(n => n != Notice.None).Select(n => ($"notice-{n}", Pumping with { Notice = n })),
        .. Enum.GetValues<Fault>().Where(f => f != Fault.None)
            .Select(f => ($"fault-{f}", Pumping with { State = PumpState.Faulted, Reason = SessionReason.Fault, Fault = f })),
        .. Endings.Select(r => ($"complete-{r}", Pumping with { State = PumpState.Complete, Reason = r })),
    ];

    private static IEnumerable<(string Name, PumpStatus Status)> States()
    {
        yield return ("idle", new PumpStatus { Side = Side.Left, SuctionLevel = new Vacuum(150) });
        yield return ("idle-right", new PumpStatus { Side = Side.Right, SuctionLevel = new Vacuum(150) });
        yield return ("preparing", Pumping with { State = PumpState.Preparing, Round = 1 });
        yield return ("preparing-leak", Pumping with { State = PumpState.Preparing, Notice = Notice.CheckSeal });
        yield return ("stimulating-left", Pumping with { State = PumpState.Stimulating });
        yield return ("stimulating-right", Pumping with { State = PumpState.Stimulating, Side = Side.Right });
        yield return ("expressing-left", Pumping);
        yield return ("expressing-right", Pumping with { Side = Side.Right });
        yield return ("expressing-lightest", Pumping with { SuctionLevel = new Vacuum(60), Elapsed = TimeSpan.Zero, Collected = default });
        yield return ("expressing-strongest", Pumping with
        {
            SuctionLevel = new Vacuum(250),
            Elapsed = TimeSpan.FromMinutes(60),
            Collected = new PerSide<Mass>(new Mass(178), new Mass(203)),
        });
        yield return ("expressing-quiet", Pumping with { IsQuiet = true });
        yield return ("both-stimulating", Pumping with { State = PumpState.Stimulating, IsTogether = true });
        yield return ("both-expressing", Pumping with { IsTogether = true });
        yield return ("resting", Pumping with { State = PumpState.Resting, Coaxing = Coaxing.Rest });
        yield return ("coaxing-word", Pumping with { State = PumpState.Stimulating, Coaxing = Coaxing.Word });
        yield return ("coaxing-trick", Pumping with { State = PumpState.Stimulating, Coaxing = Coaxing.Trick });
        yield return ("coaxing-rhythm", Pumping with { State = PumpState.Stimulating, Coaxing = Coaxing.Rhythm });
        yield return ("switching-to-right", Pumping with { State = PumpState.Switching });
        yield return ("switching-to-left", Pumping with { State = PumpState.Switching, Side = Side.Right });
        yield return ("paused", Pumping with { State = PumpState.Paused });
        yield return ("finishing", Pumping with { State = PumpState.Finishing });
    }
}
