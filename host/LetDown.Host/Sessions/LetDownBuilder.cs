using LetDown.Protocol.V1;

namespace LetDown.Host.Sessions;

/// <summary>Keeps the let-downs of a session: seen, over, or withdrawn because they brought no milk.</summary>
internal sealed class LetDownBuilder
{
    /// <summary>With both breasts pumped, what begins on the second within this of the first is one let-down (LD07). Our choice, the same as the pump's.</summary>
    private static readonly TimeSpan Echo = TimeSpan.FromSeconds(30);

    private readonly List<LetDownMark> _marks = [];

    /// <summary>How many the pump took back.</summary>
    public int Withdrawn { get; private set; }

    public void See(SessionEvent happened, Side side, TimeSpan at) => _marks.Add(new LetDownMark
    {
        Side = side,
        At = at,
        Felt = happened.Reason == Reason.FeltLetDown,
        FlowGramsPerSecond = happened.LetDown.FlowGramsPerSecond,
        Began = happened.LetDown.Began?.ToTimeSpan(),
        Together = happened.Together,
    });

    public void Over(LetDownOver over, Side side, TimeSpan at)
    {
        if (Open(side) is var open && open >= 0)
        {
            _marks[open] = _marks[open] with { Until = over.Until?.ToTimeSpan() ?? at, Grams = over.Grams };
        }
    }

    public void Withdraw(Side side)
    {
        if (Open(side) is var open && open >= 0)
        {
            // What she felt on both sides and only one showed is no mistake of the pump's.
            Withdrawn += _marks[open].Felt ? 0 : 1;
            _marks.RemoveAt(open);
        }
    }

    /// <summary>In order of time, each told apart from its echo on the other side.</summary>
    public IReadOnlyList<LetDownMark> Build()
    {
        var told = new List<LetDownMark>(_marks.Count);
        foreach (var mark in _marks)
        {
            told.Add(mark with { IsEcho = mark.Together && told.Exists(before => IsSame(before, mark)) });
        }

        return told;
    }

    private static bool IsSame(in LetDownMark first, in LetDownMark second) =>
        first is { Together: true, IsEcho: false } && first.Side != second.Side
        && (second.From - first.From).Duration() < Echo && !(first.Until < second.At);

    private int Open(Side side) => _marks.FindLastIndex(mark => mark.Side == side && mark.Until is null);
}
