using LetDown.Core.Units;

namespace LetDown.Core.Session;

/// <summary>
/// First breast, second, first again, for as long as either gives milk. A side is left soon after its milk has stopped,
/// because the change may bring the next ejection; it counts as finished only after it was stimulated in vain for longer than
/// late ejections take to come, since the last let-down on either side.
/// </summary>
internal sealed class SwitchingPlan
{
    /// <summary>A side is finished after this much stimulation without milk, s, over all its visits since the last let-down (LD22: late ejections).</summary>
    private const double Finished = 180;

    /// <summary>A side that has let down in this visit is left after this much stimulation in vain, s. Our choice.</summary>
    private const double AfterLetDown = 60;

    /// <summary>A side that has not let down in this visit is given longer, s. Our choice.</summary>
    private const double BeforeLetDown = 120;

    private PerSide<double> _vain;
    private PerSide<bool> _full;
    private double _vainInVisit;
    private bool _letDownInVisit;
    private bool _letDownInSession;

    /// <summary>The breast being pumped.</summary>
    public Side Side { get; private set; }

    /// <summary>Visits so far.</summary>
    public int Round { get; private set; }

    /// <summary>A new session.</summary>
    public void Begin(Side first)
    {
        _vain = default;
        _full = default;
        _letDownInSession = false;
        Round = 0;
        Visit(first);
    }

    /// <summary>The present side let down: ejections are common to both breasts (LD07), so both are given a new chance.</summary>
    public void LetDown()
    {
        _letDownInVisit = true;
        _letDownInSession = true;
        _vainInVisit = 0;
        _vain = default;
    }

    /// <summary>The present side was stimulated without milk for <paramref name="seconds"/>.</summary>
    public void StimulateInVain(double seconds)
    {
        _vainInVisit += seconds;
        _vain = _vain.With(Side, _vain[Side] + seconds);
    }

    /// <summary>The bottle of a side is full: no more visits there.</summary>
    public void BottleFull(Side side) => _full = _full.With(side, true);

    /// <summary>What to do now.</summary>
    public PlanStep Next()
    {
        var done = IsDone(Side);
        if (!IsDone(Side.Other()))
        {
            return done || _vainInVisit >= Patience ? PlanStep.Switch : PlanStep.Stay;
        }

        return done ? PlanStep.End : PlanStep.Stay;
    }

    /// <summary>True when she may go to the other side: there is room in its bottle.</summary>
    public bool CanVisitOther => !_full[Side.Other()];

    /// <summary>Begins a visit to the other side.</summary>
    public void VisitOther() => Visit(Side.Other());

    /// <summary>She asked for the other side: it is given a new chance.</summary>
    public void GiveOtherAChance() => _vain = _vain.With(Side.Other(), 0);

    private double Patience => (_letDownInVisit, _letDownInSession) switch
    {
        (true, _) => AfterLetDown,
        (false, true) => BeforeLetDown,
        (false, false) => Finished,
    };

    private bool IsDone(Side side) => _full[side] || _vain[side] >= Finished;

    private void Visit(Side side)
    {
        Side = side;
        Round++;
        _vainInVisit = 0;
        _letDownInVisit = false;
    }
}
