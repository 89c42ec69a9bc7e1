using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Benchmarks.Walk;

/// <summary>What holds in every tick, whatever happened before. It knows the pump from outside only.</summary>
internal sealed class WalkLaws
{
    /// <summary>Easing down and venting after the time is up, s.</summary>
    private const double Ending = 10;

    /// <summary>Default comfort ceiling, 200 mmHg, and the margin by which it may be overshot for an instant.</summary>
    private const double Ceiling = 208;

    private readonly List<string> _broken = [];
    private PerSide<double> _held;

    /// <summary>What did not hold.</summary>
    public IReadOnlyList<string> Broken => _broken;

    /// <summary>Longest that a line was kept above 20 mmHg without a release, s.</summary>
    public double LongestHold { get; private set; }

    /// <summary>True when anything is energised that could pull or hold.</summary>
    public static bool IsDriven(in Actuation actuation) =>
        actuation.Motor is not null || IsDriven(actuation.Sides.Left) || IsDriven(actuation.Sides.Right);

    public void Look(in WalkTick tick)
    {
        Quiet(tick);
        Clocked(tick);
        Numbers(tick);
        Deep(tick, Side.Left);
        Deep(tick, Side.Right);
        Hand(tick);
    }

    /// <summary>Where nothing may be driven, nothing is.</summary>
    private void Quiet(in WalkTick tick)
    {
        var (status, actuation) = (tick.After, tick.Actuation);
        if (status.State is PumpState.Idle or PumpState.Paused or PumpState.Resting or PumpState.Complete or PumpState.Faulted)
        {
            Hold(status.Target is null && (!IsDriven(actuation) || IsWayOut(tick)), $"Driven in {status.State}.");
        }

        if (status.State == PumpState.Switching || (status.State == PumpState.Preparing && status.Target is null))
        {
            var isTest = status.State == PumpState.Preparing && IsShut(actuation);
            Hold(!IsPulling(actuation) || isTest, $"Motor or vents driven in {status.State}, where lines are zeroed.");
        }

        var (isFaulted, isEased) = (status.State == PumpState.Faulted, status is { Safety: SafetyAction.EaseDown, State: PumpState.Finishing });
        Hold(status.Fault == Fault.None || isEased || actuation == Actuation.Safe || IsWayOut(tick), $"Not safe with {status.Fault}.");
        Hold(status.Fault == Fault.None || isFaulted || isEased, $"{status.State} with {status.Fault}.");
        Hold(status.State is not (PumpState.Session or PumpState.Pumping), $"Stands in {status.State}.");
    }

    /// <summary>A line that its own vent does not let go is let out through the other: line valves only, motor off, vents open.</summary>
    private static bool IsWayOut(in WalkTick tick) =>
        !IsPulling(tick.Actuation) && tick.After.State is not PumpState.Idle
        && (tick.After.Line.Left > SafetyLimits.Released || tick.After.Line.Right > SafetyLimits.Released);

    /// <summary>The self-test pulls the manifold alone: line valves shut, vents open.</summary>
    private static bool IsShut(in Actuation actuation) => !IsDriven(actuation.Sides.Left) && !IsDriven(actuation.Sides.Right);

    /// <summary>Nothing lasts longer than it may.</summary>
    private void Clocked(in WalkTick tick)
    {
        var dt = Math.Max(0, (tick.Readings.At - tick.Before.At).TotalSeconds);
        _held = new(Held(tick, Side.Left, dt), Held(tick, Side.Right, dt));
        LongestHold = Math.Max(LongestHold, Math.Max(_held.Left, _held.Right));
        var isOver = tick.After.Elapsed > SafetyLimits.LongestSession + TimeSpan.FromSeconds(Ending);
        Hold(!isOver || !IsPulling(tick.Actuation), "Driven after the longest session.");
    }

    /// <summary>A line that is above 20 mmHg: for how long the pump itself has held it there, and not merely not released it yet.</summary>
    private double Held(in WalkTick tick, Side side, double dt)
    {
        var isUp = tick.After.Line[side] > SafetyLimits.Released;
        var isHeld = tick.Actuation.Sides[side].VentClosed;
        var held = isUp ? _held[side] + (isHeld ? dt : 0) : 0;
        Hold(!isHeld || held <= SafetyLimits.LongestHold.TotalSeconds, $"The {side} line was held for too long.");
        return held;
    }

    private void Numbers(in WalkTick tick)
    {
        var status = tick.After;
        Hold(tick.Actuation.Motor is not { } motor || motor.Fraction is >= 0 and <= 1, "Motor duty outside 0 to 1.");
        Hold(status.Target is not { } target || target.MmHg is >= 0 and <= 200, "Set point beyond her comfort ceiling.");
        var sum = status.Collected.Left.Grams + status.Collected.Right.Grams + status.Flow.Left.GramsPerSecond + status.Flow.Right.GramsPerSecond
            + status.Rate.CyclesPerMinute + status.SuctionLevel.MmHg + status.Grounds.InVain;
        Hold(double.IsFinite(sum) && status.Elapsed >= TimeSpan.Zero, "A number that is none.");
    }

    /// <summary>A line too deep, or that cannot be read, is vented, and nothing pulls at it.</summary>
    private void Deep(in WalkTick tick, Side side)
    {
        var told = tick.Actuation.Sides[side];
        var isPulled = told.VentClosed || (told.LineValveOpen && tick.Actuation.Motor is not null);
        Hold(tick.After.Line[side].MmHg <= Ceiling || !isPulled, $"The {side} line is driven at {tick.After.Line[side]}.");
    }

    /// <summary>What only somebody may do does not happen by itself.</summary>
    private void Hand(in WalkTick tick)
    {
        var (before, after) = (tick.Before, tick.After);
        var isPressed = (tick.Readings.Buttons & (Buttons.Stop | Buttons.StartPause)) != Buttons.None;
        var isWorse = after.Fault.Action() > before.Fault.Action();
        Hold(before.Fault == Fault.None || before.Fault == after.Fault || isWorse || isPressed, $"{before.Fault} went without a button.");
        Hold(before.Safety != SafetyAction.LockOut || after.Safety == SafetyAction.LockOut, $"{before.Fault} locked out, and went.");
        Hold(before.State != PumpState.Faulted || after.State is PumpState.Faulted || isPressed, $"Faulted became {after.State} without a button.");
        // A press may dismiss it and a command start anew within one tick: that is two asks, not one.
        var isStart = before.State == PumpState.Faulted && tick.Commands.Kind == CommandKind.Start && !isPressed;
        Hold(!isStart || after.Outcome is not CommandOutcome.Accepted, "A start was accepted though a fault stands.");
        var isAsked = isPressed || tick.Commands.Kind is CommandKind.Start;
        Hold(before.State.IsOn() || !after.State.IsOn() || isAsked, $"{before.State} became {after.State} by itself.");
        var isTouched = isPressed || tick.Commands.Kind is CommandKind.Resume;
        Hold(before.State != PumpState.Paused || after.State is not (PumpState.Stimulating or PumpState.Expressing) || isTouched, "A pause ended by itself.");
    }

    private static bool IsDriven(SideActuation side) => side.LineValveOpen || side.VentClosed;

    /// <summary>True when the motor runs or a line is kept from the air.</summary>
    public static bool IsPulling(in Actuation actuation) => actuation.Motor is not null || actuation.Sides.Left.VentClosed || actuation.Sides.Right.VentClosed;

    private void Hold(bool isSo, string law)
    {
        if (!isSo && !_broken.Contains(law))
        {
            _broken.Add(law);
        }
    }
}
