using LetDown.Board;
using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Core.Units;
using LetDown.Firmware.Boards;
using LetDown.Simulator;

namespace LetDown.Tests.Firmware;

/// <summary>The simulated board and the controller, tick by tick, whose scales can be lost on their way between the two.</summary>
internal sealed class SpoiltPump : IDisposable
{
    private readonly SimulatedPump _pump;
    private readonly PiBoard _board;
    private PerSide<Sample<Mass>> _scales;
    private TimeSpan _now;

    public SpoiltPump(int mother)
    {
        var description = BoardDescription.Load(Path.Combine(AppContext.BaseDirectory, "board.json"));
        _pump = new(WiringMap.ToWiring(description), mother);
        _board = new(description, SimulatedBuses.Of(_pump));
    }

    public PumpController Controller { get; } = new(new PumpSettings());

    public PumpStatus Status => Controller.Status;

    public List<SessionEvent> Events { get; } = [];

    /// <summary>Grams that are in both bottles, and that are told.</summary>
    public (double Truth, double Told) Grams
    {
        get
        {
            var truth = _pump.Truth.Bottles;
            return (truth.Left.Grams + truth.Right.Grams, Status.Collected.Left.Grams + Status.Collected.Right.Grams);
        }
    }

    public bool AreScalesLost { get; set; }

    public void Run(double seconds)
    {
        var end = _now + TimeSpan.FromSeconds(seconds);
        while (_now < end)
        {
            Step(default);
        }
    }

    public void RunTo(PumpState state)
    {
        while (Status.State != state)
        {
            Assert.True(_now < TimeSpan.FromMinutes(62), $"{state} was not reached.");
            Step(default);
        }
    }

    /// <summary>One tick. Allocates nothing while nothing happens.</summary>
    public void Step(in Commands commands)
    {
        _now += TimeSpan.FromMilliseconds(1);
        _pump.AdvanceTo(_now);
        if (_now.Milliseconds % 5 == 0)
        {
            _board.PollScales(_now);
        }

        var readings = _board.Read(_now);
        _scales = AreScalesLost ? _scales : new(readings.Sides.Left.Scale, readings.Sides.Right.Scale);
        var sides = new PerSide<SideReadings>(
            readings.Sides.Left with { Scale = _scales.Left },
            readings.Sides.Right with { Scale = _scales.Right });
        _board.Apply(Controller.Step(readings with { Sides = sides }, commands), _now);
        _board.Beat();
        while (Controller.TryTakeEvent(out var taken))
        {
            Events.Add(taken);
        }
    }

    public void Dispose() => _board.Dispose();
}
