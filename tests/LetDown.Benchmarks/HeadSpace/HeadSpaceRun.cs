using LetDown.Benchmarks.LetDowns;
using LetDown.Board;
using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Core.Units;
using LetDown.Firmware.Boards;
using LetDown.Simulator;

namespace LetDown.Benchmarks.HeadSpace;

/// <summary>A whole session on the simulated board whose scales are spoilt on their way to the core. Nobody presses <i>let-down</i>.</summary>
internal sealed class HeadSpaceRun(int mother, Disturbances disturbances, ScaleTrouble trouble)
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(62);
    private static readonly TimeSpan Begin = TimeSpan.FromSeconds(1);

    private readonly PerSide<List<ScaleSample>> _samples = new([], []);
    private readonly List<Visit> _visits = [];
    private readonly List<double> _seen = [];
    private PerSide<Sample<Mass>> _scales;
    private PerSide<Mass?> _atLoss;
    private PerSide<bool> _wasEstimated;
    private Visit? _visit;
    private double _falseAlarms;

    public HeadSpaceOutcome Run()
    {
        var description = BoardDescription.Load(Path.Combine(AppContext.BaseDirectory, "board.json"));
        var pump = new SimulatedPump(WiringMap.ToWiring(description), mother, disturbances);
        using var board = new PiBoard(description, SimulatedBuses.Of(pump));
        var controller = new PumpController(new PumpSettings());
        for (var now = Tick; now < Longest && controller.Status.State is not (PumpState.Complete or PumpState.Faulted); now += Tick)
        {
            Step(pump, board, controller, now);
        }

        Leave(pump.Now);
        return Judge(pump, controller.Status);
    }

    private void Step(SimulatedPump pump, PiBoard board, PumpController controller, TimeSpan now)
    {
        pump.AdvanceTo(now);
        if (now.Ticks % Poll.Ticks == 0)
        {
            board.PollScales(now);
        }

        var readings = Spoil(board.Read(now), now.TotalSeconds);
        board.Apply(controller.Step(readings, now == Begin ? new Commands { Kind = CommandKind.Start } : default), now);
        board.Beat();
        while (controller.TryTakeEvent(out var taken))
        {
            if (taken is { Kind: SessionEventKind.LetDown, Reason: SessionReason.FlowRose })
            {
                _seen.Add(now.TotalSeconds);
            }
        }

        Follow(controller.Status, pump, now);
    }

    private Readings Spoil(in Readings readings, double seconds)
    {
        _scales = new(
            trouble.Spoil(Side.Left, readings.Sides.Left.Scale, _scales.Left, seconds),
            trouble.Spoil(Side.Right, readings.Sides.Right.Scale, _scales.Right, seconds));
        return readings with
        {
            Sides = new(readings.Sides.Left with { Scale = _scales.Left }, readings.Sides.Right with { Scale = _scales.Right }),
        };
    }

    private void Follow(in PumpStatus status, SimulatedPump pump, TimeSpan now)
    {
        if (now.Ticks % (Tick.Ticks * 12) == 0)
        {
            var truth = pump.Truth.Bottles;
            _samples.Left.Add(new(now.TotalSeconds, 0, (float)truth.Left.Grams));
            _samples.Right.Add(new(now.TotalSeconds, 0, (float)truth.Right.Grams));
        }

        Note(Side.Left, status, now.TotalSeconds);
        Note(Side.Right, status, now.TotalSeconds);
        var isPumping = status.State is PumpState.Stimulating or PumpState.Expressing;
        if (isPumping && _visit is null)
        {
            _visit = new(status.Side, now.TotalSeconds, double.PositiveInfinity);
        }
        else if (!isPumping)
        {
            Leave(now);
        }
    }

    private void Note(Side side, in PumpStatus status, double seconds)
    {
        if (trouble.IsOn(side, seconds))
        {
            _atLoss = _atLoss.With(side, _atLoss[side] ?? status.Collected[side]);
        }
        else if (status.IsMilkEstimated[side] && !_wasEstimated[side])
        {
            // Of a scale that never had trouble, or has none any more.
            _falseAlarms++;
        }

        _wasEstimated = _wasEstimated.With(side, status.IsMilkEstimated[side]);
    }

    private void Leave(TimeSpan now)
    {
        if (_visit is { } visit)
        {
            _visits.Add(visit with { To = now.TotalSeconds });
            _visit = null;
        }
    }

    private HeadSpaceOutcome Judge(SimulatedPump pump, in PumpStatus status)
    {
        var tape = new ScaleTape
        {
            Mother = mother,
            Tare = 0,
            Samples = new(_samples.Left, _samples.Right),
            Visits = [.. _visits.Where(v => v.From >= Math.Min(trouble.From, trouble.To) || double.IsInfinity(trouble.From))],
            Ejections = pump.Ejections,
            Disturbed = pump.Disturbed,
        };
        var truth = pump.Truth.Bottles;
        var collected = status.Collected;
        var kept = new PerSide<Mass>(_atLoss.Left ?? collected.Left, _atLoss.Right ?? collected.Right);
        var first = tape.Visits.Count > 0 ? tape.Visits[0].From : double.PositiveInfinity;
        return new(
            mother,
            Error(collected, truth),
            Error(kept, truth),
            truth,
            _falseAlarms,
            status.Elapsed.TotalMinutes,
            tape.Visits.Count == 0 ? null : new Scoring(tape).Judge(_seen.Where(s => s >= first).Order()));
    }

    private static PerSide<double> Error(PerSide<Mass> told, PerSide<Mass> truth) =>
        new(told.Left.Grams - truth.Left.Grams, told.Right.Grams - truth.Right.Grams);
}
