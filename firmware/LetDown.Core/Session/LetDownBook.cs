using LetDown.Core.Milk;
using LetDown.Core.Planning;
using LetDown.Core.Units;

namespace LetDown.Core.Session;

/// <summary>Keeps book of let-downs: each is written down when it begins and when it is over, with what it brought.</summary>
internal sealed class LetDownBook(PerSide<BreastMilk> milk, Rounds rounds, SessionScribe scribe)
{
    /// <summary>With both breasts pumped, what begins on the second within this of the first is the same let-down (LD07), s. Our choice: well below LD21's 68 s.</summary>
    private static readonly TimeSpan Echo = TimeSpan.FromSeconds(30);

    /// <summary>No other let-down follows within so long (LD21): what flows that soon after a change of breast, a pause or a rest is the rest of the last one.</summary>
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(68);

    /// <summary>One that brought less was none, g: something pressed on the scale and let go. Our choice.</summary>
    private const double Least = 0.1;

    /// <summary>
    /// A felt one that brought less did not show in the milk, g: what 10 s at <see cref="MilkLimits.LetDown"/> give, and more than drips do until it is
    /// over. It counts, for she knows best; of what is still there it tells nothing. Our choice.
    /// </summary>
    private const double Shown = 1;

    private PerSide<OpenLetDown?> _open;

    /// <summary>Whether the let-down that runs on a side was seen on the other one, too.</summary>
    private PerSide<bool> _echoed;

    /// <summary>Where the last one was seen, and when it began; of one that was left and seen again, when it began at first.</summary>
    private (Side Side, TimeSpan Onset)? _last;

    /// <summary>The last one still ran when its breast was left.</summary>
    private bool _isLeft;
    private MilkExpectation _expectation = new(PersonalPlan.Usual);

    /// <summary>Let-downs in this session.</summary>
    public int Count { get; private set; }

    public void Begin(MilkExpectation expectation)
    {
        _expectation = expectation;
        _open = default;
        _last = null;
        _isLeft = false;
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
        var isTail = !isEcho && _last is { } last && (last.Side != side || _isLeft) && onset - last.Onset < Shortest;
        var wait = isEcho || isTail ? default : _expectation.Began();
        Count += isEcho ? 0 : 1;
        var seconds = (scribe.Elapsed - onset).TotalSeconds;
        _echoed = isEcho ? _echoed.With(side.Other(), true) : _echoed.With(side, false);
        var grams = milk[side].Level - (milk[side].Flow.GramsPerSecond * seconds / 2);
        _open = _open.With(side, new OpenLetDown(onset, grams, wait, reason == SessionReason.FeltLetDown && !isEcho, isEcho, isTail));
        _last = isEcho ? _last : (side, isTail ? _last!.Value.Onset : onset);
        _isLeft = false;
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
        _isLeft |= !isWhole;
        var grams = Math.Max(0, milk[side].Level - open.Grams);
        if (grams < Least && !open.IsFelt)
        {
            Withdraw(side, open, isWhole);
            return;
        }

        if (isWhole && grams < Shown && IsFelt(side, open))
        {
            Pass(side, open);
        }
        else
        {
            Learn(side, open, isWhole, grams);
        }

        scribe.LetDownOver(side, open.Onset, until, grams);
    }

    private void Withdraw(Side side, in OpenLetDown open, bool isWhole)
    {
        if (open.IsEcho)
        {
            WithdrawEcho(side, open, isWhole);
        }
        else
        {
            Count -= Pass(side, open) ? 1 : 0;
        }

        scribe.LetDownWithdrawn(side, open.Onset);
    }

    /// <summary>She felt it, on this breast or on the one that it echoes.</summary>
    private bool IsFelt(Side side, in OpenLetDown open) => open.IsFelt || (open.IsEcho && First(side, open) is { IsFelt: true });

    /// <summary>Nothing is learned from this breast. True when the other one has no part in it either: then what went before goes on.</summary>
    private bool Pass(Side side, in OpenLetDown open)
    {
        if (open.IsEcho)
        {
            return false;
        }

        if (_open[side.Other()] is { IsEcho: true } echo)
        {
            // The other breast saw it, too, and its milk stayed so far: that one is the let-down.
            _open = _open.With(side.Other(), echo with { IsEcho = false, IsFelt = open.IsFelt, IsTail = open.IsTail, Wait = open.Wait });
            return false;
        }

        _expectation.Withdrawn(open.Wait);
        _last = open.IsTail ? _last : null;
        return true;
    }

    private void Learn(Side side, in OpenLetDown open, bool isWhole, double grams)
    {
        Confirm(side, open, isWhole);
        if (isWhole && !open.IsTail)
        {
            _expectation.Brought(side, grams);
        }
    }

    /// <summary>The let-down was that of the other breast alone; this one was pumped as well and gave nothing.</summary>
    private void WithdrawEcho(Side side, in OpenLetDown open, bool isWhole)
    {
        if (First(side, open) is not null)
        {
            _echoed = _echoed.With(side.Other(), false);
        }
        else if (isWhole)
        {
            _expectation.Brought(side, 0);
        }
    }

    private void Confirm(Side side, in OpenLetDown open, bool isWhole)
    {
        if (open.IsEcho && First(side, open) is { } first)
        {
            // Whatever becomes of the one that it echoes: here there was milk, so there was a let-down.
            _open = _open.With(side.Other(), first with { IsEcho = true });
            Learn(first);
        }
        else if (!open.IsEcho)
        {
            Learn(open);
            GiveNothing(side, open, isWhole);
        }
    }

    private void Learn(in OpenLetDown open)
    {
        if (!open.IsTail)
        {
            _expectation.Confirmed(open.Wait);
        }
    }

    /// <summary>The other breast was pumped as well all the time, and gave nothing.</summary>
    private void GiveNothing(Side side, in OpenLetDown open, bool isWhole)
    {
        if (isWhole && !open.IsTail && rounds.IsTogether && !_echoed[side])
        {
            _expectation.Brought(side.Other(), 0);
        }
    }

    /// <summary>The one that still runs on the other breast and that this one echoes.</summary>
    private OpenLetDown? First(Side side, in OpenLetDown echo) =>
        _open[side.Other()] is { IsEcho: false } first && (first.Onset - echo.Onset).Duration() < Echo ? first : null;
}
