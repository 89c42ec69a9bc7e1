using LetDown.Board;
using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Core.Units;
using LetDown.Firmware.Boards;
using LetDown.Simulator;

namespace LetDown.Benchmarks.LetDowns;

/// <summary>Runs the pump as it is with a simulated mother, and keeps every reading of both scales. Nobody presses <i>let-down</i>.</summary>
internal sealed class TapeRecorder
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(62);
    private static readonly Commands Start = new() { Kind = CommandKind.Start };

    /// <summary>The session tares so long after its start, s.</summary>
    private const double Tare = 2.5;

    private readonly PerSide<List<ScaleSample>> _samples = new([], []);
    private readonly List<Visit> _visits = [];
    private Visit? _visit;
    private PerSide<TimeSpan> _last = new(TimeSpan.MinValue, TimeSpan.MinValue);

    public static ScaleTape Record(int mother, Disturbances disturbances) => new TapeRecorder().Run(mother, disturbances);

    private ScaleTape Run(int mother, Disturbances disturbances)
    {
        var description = BoardDescription.Load(Path.Combine(AppContext.BaseDirectory, "board.json"));
        var pump = new SimulatedPump(WiringMap.ToWiring(description), mother, disturbances);
        using var board = new PiBoard(description, SimulatedBuses.Of(pump));
        var controller = new PumpController(new PumpSettings());
        var begin = TimeSpan.FromSeconds(1);
        for (var now = Tick; now < Longest && controller.Status.State is not (PumpState.Complete or PumpState.Faulted); now += Tick)
        {
            Step(pump, board, controller, now == begin ? Start : default, now);
        }

        Leave(pump.Now);
        return new()
        {
            Mother = mother,
            Tare = begin.TotalSeconds + Tare,
            Samples = new(_samples.Left, _samples.Right),
            Visits = _visits,
            Ejections = pump.Ejections,
            Disturbed = pump.Disturbed,
        };
    }

    private void Step(SimulatedPump pump, PiBoard board, PumpController controller, Commands commands, TimeSpan now)
    {
        pump.AdvanceTo(now);
        if (now.Ticks % Poll.Ticks == 0)
        {
            board.PollScales(now);
        }

        var readings = board.Read(now);
        board.Apply(controller.Step(readings, commands), now);
        board.Beat();
        while (controller.TryTakeEvent(out _))
        {
        }

        Keep(readings, pump);
        Follow(controller.Status, now);
    }

    private void Keep(in Readings readings, SimulatedPump pump)
    {
        var (left, right) = (readings.Sides.Left.Scale, readings.Sides.Right.Scale);
        if (left.At == _last.Left && right.At == _last.Right)
        {
            return;
        }

        var bottles = pump.Truth.Bottles;
        Keep(_samples.Left, left, _last.Left, bottles.Left);
        Keep(_samples.Right, right, _last.Right, bottles.Right);
        _last = new(left.At, right.At);
    }

    private static void Keep(List<ScaleSample> samples, Sample<Mass> scale, TimeSpan last, Mass truth)
    {
        if (scale.IsPresent && scale.At != last)
        {
            samples.Add(new(scale.At.TotalSeconds, (float)scale.Value.Grams, (float)truth.Grams));
        }
    }

    private void Follow(in PumpStatus status, TimeSpan now)
    {
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

    private void Leave(TimeSpan now)
    {
        if (_visit is { } visit)
        {
            _visits.Add(visit with { To = now.TotalSeconds });
            _visit = null;
        }
    }
}
