using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;
using LetDown.Firmware.Simulation;

namespace LetDown.Rig.Scenarios;

/// <summary>Runs one scenario in lockstep and holds it to what it expects.</summary>
internal sealed class ScenarioRun(Scenario scenario)
{
    private const double Tick = 0.001;
    private const double PressSeconds = 0.25;

    private readonly Dictionary<(PumpState, SessionReason?), double> _reached = [];
    private readonly Dictionary<Fault, double> _faults = [];
    private readonly Dictionary<Notice, double> _notices = [];
    private PerSide<double> _held;
    private double _longestHold;
    private double _deepest;
    private double? _failedAt;
    private double _lastHeldAt;

    public IReadOnlyList<Finding> Run()
    {
        using var pump = Lockstep.WithDefaults(scenario.Mother);
        var steps = new Queue<ScenarioStep>(scenario.Timeline.OrderBy(step => step.At));
        double letGoAt = double.MaxValue;
        while (pump.Now.TotalSeconds < scenario.End)
        {
            if (pump.Now.TotalSeconds >= letGoAt)
            {
                pump.Pump.Hold(Buttons.None);
                letGoAt = double.MaxValue;
            }

            if (steps.TryPeek(out var step) && step.At <= pump.Now.TotalSeconds)
            {
                letGoAt = Do(pump, steps.Dequeue());
            }
            else
            {
                pump.Step();
            }

            Look(pump);
        }

        return [.. scenario.Expect.Select(expected => Judge(expected, pump))];
    }

    /// <summary>Does a step; gives the time at which its buttons are let go.</summary>
    private double Do(Lockstep pump, ScenarioStep step)
    {
        if (step.Command != CommandKind.None)
        {
            pump.Ask(step.ToCommands());
        }

        if (step.Fail is { } fail)
        {
            pump.Pump.Fail(fail.Part, fail.Kind);
            _failedAt ??= pump.Now.TotalSeconds;
        }

        if ((step.Hold ?? step.Press) is var buttons && (step.Hold is not null || buttons != Buttons.None))
        {
            pump.Pump.Hold(buttons);
        }

        return step.Press != Buttons.None ? pump.Now.TotalSeconds + PressSeconds : double.MaxValue;
    }

    private void Look(Lockstep pump)
    {
        var (lines, status, now) = (pump.Pump.Truth.Lines, pump.Status, pump.Now.TotalSeconds);
        _deepest = Math.Max(_deepest, Vacuum.Max(lines.Left, lines.Right).MmHg);
        _held = new(Held(_held.Left, lines.Left), Held(_held.Right, lines.Right));
        _longestHold = Math.Max(_longestHold, Math.Max(_held.Left, _held.Right));
        _lastHeldAt = Math.Max(_held.Left, _held.Right) > 0 ? now : _lastHeldAt;
        _faults.TryAdd(status.Fault, now);
        _notices.TryAdd(status.Notice, now);
        _reached.TryAdd((status.State, null), now);
        _reached.TryAdd((status.State, status.Reason), now);
    }

    private static double Held(double before, Vacuum line) => line > SafetyLimits.Released ? before + Tick : 0;

    private Finding Judge(Expectation expected, Lockstep pump) => expected switch
    {
        { State: { } state, Reason: { } reason } => JudgeTime($"{state} because {reason}", At(_reached, (state, reason)), expected),
        { State: { } state } => JudgeTime($"{state}", At(_reached, (state, null)), expected),
        { Fault: { } fault } => JudgeTime($"Fault {fault}", At(_faults, fault), expected),
        { Notice: { } notice } => JudgeTime($"Notice {notice}", At(_notices, notice), expected),
        _ => JudgeMeasure(expected, Measured(expected.Measure!.Value, pump)),
    };

    private static double? At<T>(Dictionary<T, double> times, T what)
        where T : notnull => times.TryGetValue(what, out var at) ? at : null;

    private static Finding JudgeTime(string what, double? at, Expectation expected)
    {
        var was = at is { } seconds ? FormattableString.Invariant($"{seconds:0.00} s") : "never";
        return new(what, was, FormattableString.Invariant($"by {expected.By} s"), at <= expected.By);
    }

    private static Finding JudgeMeasure(Expectation expected, (double Value, string Unit) measured)
    {
        var (low, high) = (expected.AtLeast ?? double.NegativeInfinity, expected.AtMost ?? double.PositiveInfinity);
        var was = FormattableString.Invariant($"{Math.Round(measured.Value, 2) + 0.0:0.##} {measured.Unit}");
        return new($"{expected.Measure}", was, Limits(expected), measured.Value >= low && measured.Value <= high);
    }

    private static string Limits(Expectation expected) => (expected.AtLeast, expected.AtMost) switch
    {
        ({ } low, { } high) => FormattableString.Invariant($"{low} to {high}"),
        ({ } low, null) => FormattableString.Invariant($"at least {low}"),
        _ => FormattableString.Invariant($"at most {expected.AtMost}"),
    };

    private (double Value, string Unit) Measured(MeasureKind kind, Lockstep pump)
    {
        var (truth, status) = (pump.Pump.Truth, pump.Status);
        return kind switch
        {
            MeasureKind.DeepestVacuum => (_deepest, "mmHg"),
            MeasureKind.LongestHold => (_longestHold, "s"),
            MeasureKind.VacuumAtEnd => (Vacuum.Max(truth.Lines.Left, truth.Lines.Right).MmHg, "mmHg"),
            MeasureKind.Grams => ((truth.Bottles.Left + truth.Bottles.Right).Grams, "g"),
            MeasureKind.WeighingError => (WeighingError(truth.Bottles, status.Collected), "g"),
            MeasureKind.LetDowns => (status.LetDowns, "let-downs"),
            MeasureKind.TimeToVent => (TimeToVent(truth.Lines), "s"),
            MeasureKind.Rounds => (status.Round, "visits"),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a measure."),
        };
    }

    /// <summary>Never, while a line is held at the end.</summary>
    private double TimeToVent(PerSide<Vacuum> lines) => Vacuum.Max(lines.Left, lines.Right) > SafetyLimits.Released
        ? double.PositiveInfinity
        : Math.Max(0, _lastHeldAt + Tick - _failedAt ?? 0);

    private static double WeighingError(PerSide<Mass> bottles, PerSide<Mass> weighed) =>
        Math.Max(Math.Abs((bottles.Left - weighed.Left).Grams), Math.Abs((bottles.Right - weighed.Right).Grams));
}
