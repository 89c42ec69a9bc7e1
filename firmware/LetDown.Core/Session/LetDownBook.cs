using LetDown.Core.Milk;
using LetDown.Core.Planning;
using LetDown.Core.Units;

namespace LetDown.Core.Session;

/// <summary>Keeps book of let-downs: each is written down when it begins and when it is over, with what it brought.</summary>
internal sealed class LetDownBook(PerSide<BreastMilk> milk, Rounds rounds, SessionScribe scribe)
{
    /// <summary>With both breasts pumped, what begins on the second within this of the first is the same let-down (LD07), s. Our choice: well below LD21's 68 s.</summary>
    private static readonly TimeSpan Echo = TimeSpan.FromSeconds(30);

    /// <summary>No other let-down follows within so long (LD21): what flows that soon after a change of breast is the rest of the last one.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(68);

    /// <summary>One that brought less was none, g: something pressed on the scale and let go. Our choice.</summary>
    private const double Least = 0.1;

    private PerSide<OpenLetDown?> _open;

    /// <summary>Whether the let-down that runs on a side was seen on the other one, too.</summary>
    private PerSide<bool> _echoed;

    private (Side Side, TimeSpan Onset)? _last;
    private MilkExpectation _expectation = new(LetDownPattern.Usual);

    /// <summary>Let-downs in this session.</summary>
    public int Count { get; private set; }

    public void Begin(MilkExpectation expectation)
    {
        _expectation = expectation;
        _open = default;
        _last = null;
        Count = 0;
    }

    /// <summary>What the milk of one side did in this tick.</summary>
    public void Note(Side side, TimeSpan now)
    {
        switch (milk[side].Change)
        {
            case MilkChange.LetDown:
                See(side, SessionReason.FlowRose, scribe.Since(milk[side].Onset, now));
                break;
            case MilkChange.FlowFell:
                Close(side, scribe.Since(milk[side].End, now), isWhole: true);
                break;
        }
    }

    /// <summary>A let-down begins.</summary>
    public void See(Side side, SessionReason reason, TimeSpan onset)
    {
        Close(side, onset, isWhole: true);
        var isEcho = rounds.IsTogether && _open[side.Other()] is { } other && onset - other.Onset < Echo;
        var isTail = !isEcho && _last is { } last && last.Side != side && onset - last.Onset < Shortest;
        var wait = isEcho || isTail ? 0 : _expectation.Began();
        Count += isEcho ? 0 : 1;
        var seconds = (scribe.Elapsed - onset).TotalSeconds;
        _echoed = isEcho ? _echoed.With(side.Other(), true) : _echoed.With(side, false);
        var grams = milk[side].Level - (milk[side].Flow.GramsPerSecond * seconds / 2);
        _open = _open.With(side, new OpenLetDown(onset, grams, wait, reason == SessionReason.FeltLetDown, isEcho, isTail));
        _last = isEcho ? _last : (side, onset);
        scribe.LetDown(side, reason, onset, milk[side].Flow);
    }

    /// <summary>The breasts are left: whatever still runs ends here for the pump.</summary>
    public void Leave()
    {
        Close(Side.Left, scribe.Elapsed, isWhole: false);
        Close(Side.Right, scribe.Elapsed, isWhole: false);
    }

    /// <summary>One breast is left.</summary>
    public void Leave(Side side) => Close(side, scribe.Elapsed, isWhole: false);

    private void Close(Side side, TimeSpan until, bool isWhole)
    {
        if (_open[side] is not { } open)
        {
            return;
        }

        _open = _open.With(side, null);
        var grams = Math.Max(0, milk[side].Level - open.Grams);
        if (grams < Least && !open.IsFelt)
        {
            Withdraw(side, open);
            return;
        }

        Confirm(side, open);
        if (isWhole && !open.IsTail)
        {
            _expectation.Brought(side, grams);
        }

        scribe.LetDownOver(side, open.Onset, until, grams);
    }

    private void Withdraw(Side side, in OpenLetDown open)
    {
        var other = side.Other();
        if (!open.IsEcho && _open[other] is { IsEcho: true } echo)
        {
            // The other breast saw it, too, and its milk stayed: that one is the let-down.
            _open = _open.With(other, echo with { IsEcho = false, Wait = open.Wait });
        }
        else if (!open.IsEcho)
        {
            Count--;
            _expectation.Withdrawn(open.Wait);
        }

        scribe.LetDownWithdrawn(side, open.Onset);
    }

    private void Confirm(Side side, in OpenLetDown open)
    {
        if (open.IsEcho || open.IsTail)
        {
            return;
        }

        _expectation.Confirmed(open.Wait);
        if (rounds.IsTogether && !_echoed[side])
        {
            // The other breast was pumped as well and gave nothing.
            _expectation.Brought(side.Other(), 0);
        }
    }
}
