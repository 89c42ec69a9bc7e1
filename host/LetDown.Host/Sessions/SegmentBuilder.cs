using LetDown.Protocol.V1;

namespace LetDown.Host.Sessions;

/// <summary>Cuts a session into segments and shares the milk out among them.</summary>
internal sealed class SegmentBuilder
{
    private readonly List<Segment> _segments = [];
    private Grams _credited;
    private Segment? _open;

    public IReadOnlyList<Segment> Segments => _segments;

    public void Enter(Phase phase, SessionEvent entered, Side side, TimeSpan at)
    {
        // Started and the entry of the first state tell the same beginning.
        if (_open is { } open && open.Phase == phase && open.Side == side && open.Together == entered.Together && open.From == at)
        {
            _open = open with { Round = entered.Round, Reason = entered.Reason };
            return;
        }

        Close(at, Grams.From(entered.CollectedGrams));
        _open = new Segment { Phase = phase, Side = side, Together = entered.Together, Round = entered.Round, From = at, To = at, Reason = entered.Reason };
    }

    /// <summary>Of two breasts, one is let go: the pump's state stays, but from here on the milk is the other's.</summary>
    public void LetGo(Side side, TimeSpan at, Grams collected)
    {
        if (_open is not { Together: true } open)
        {
            return;
        }

        Close(at, collected);
        var other = side == Side.Left ? Side.Right : Side.Left;
        _open = open with { Side = other, Together = false, From = at, To = at, Reason = Reason.SideFinished };
    }

    public void Close(TimeSpan at, Grams collected)
    {
        if (_open is { } open)
        {
            _segments.Add(open with { To = at });
            _open = null;
        }

        Credit(Side.Left, collected.Left);
        Credit(Side.Right, collected.Right);
    }

    private void Credit(Side side, double collected)
    {
        var last = _segments.FindLastIndex(segment => segment.IsOf(side));
        if (last < 0)
        {
            return;
        }

        var milk = _segments[last].Milk;
        _segments[last] = _segments[last] with { Milk = milk.With(side, milk.Of(side) + collected - _credited.Of(side)) };
        _credited = _credited.With(side, collected);
    }
}
