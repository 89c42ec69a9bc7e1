using LetDown.Board;
using LetDown.Core;
using LetDown.Core.Units;
using LetDown.Firmware.Boards;
using LetDown.Firmware.Configuration;
using LetDown.Firmware.Loop;
using LetDown.Firmware.Simulation;
using LetDown.Firmware.Workshop;
using LetDown.Firmware.Workshop.Steps;
using LetDown.Simulator;
using LetDown.Tests.Board;

namespace LetDown.Tests.Workshop;

/// <summary>A board test in lockstep: the real steps, the real board code, the simulated board, and whatever the test breaks on the way.</summary>
internal sealed class TestBench
{
    private static readonly LoopSettings Settings = new(RealTime: false, Processor: null, TimeSpan.FromMilliseconds(5), TimeSpan.FromMilliseconds(100));

    public BoardDescription Description { get; } = BoardFiles.Shipped;

    public SimulatedWiring Wiring { get; set; } = WiringMap.ToWiring(BoardFiles.Shipped);

    /// <summary>Before the first tick.</summary>
    public Action<SimulatedPump> Prepare { get; init; } = _ => { };

    /// <summary>Before each tick, with the outcomes so far.</summary>
    public Action<SimulatedPump, IReadOnlyList<StepOutcome>> Meanwhile { get; init; } = (_, _) => { };

    /// <summary>Other buses in place of the simulated ones.</summary>
    public Func<BoardBuses, BoardBuses> Rewire { get; init; } = buses => buses;

    public ScriptedHelper Helper { get; init; } = new(null);

    public Func<bool> IsOver { get; init; } = () => false;

    public SimulatedPump Pump { get; private set; } = null!;

    /// <summary>The deepest that either line ever was, mmHg.</summary>
    public double Deepest { get; private set; }

    public IReadOnlyList<StepOutcome> Run(IReadOnlyList<TestStep>? steps = null)
    {
        var done = new List<StepOutcome>();
        Pump = new SimulatedPump(Wiring, motherSeed: 1);
        Prepare(Pump);
        using var board = new PiBoard(Description, Rewire(SimulatedBuses.Of(Pump)));
        var holder = new StatusHolder();
        var world = new SimulatedTime(Pump, new SimulatedPeriphery(board, holder, Settings), new FreePacer());
        var watched = new WatchedWorld(world, () =>
        {
            var lines = Pump.Truth.Lines;
            Deepest = Math.Max(Deepest, Math.Max(lines.Left.MmHg, lines.Right.MmHg));
            Meanwhile(Pump, done);
        });
        var bench = new Bench(Description, Helper);
        Helper.Bind(Pump);
        return new TestRunner(board, bench, watched, holder).Run(steps ?? AllSteps.InOrder, done.Add, IsOver);
    }

    public static string Codes(IReadOnlyList<StepOutcome> outcomes) => string.Join(' ', outcomes.SelectMany(outcome => outcome.Troubles).Select(trouble => trouble.Code));

    /// <summary>Time for what is still in the lines to go, then nothing may be in them, and nothing driven.</summary>
    public void AssertVented()
    {
        Pump.AdvanceTo(Pump.Now + TimeSpan.FromSeconds(1));
        var truth = Pump.Truth;
        Assert.InRange(truth.Lines.Left.MmHg, -5, SafetyLimits.Released.MmHg);
        Assert.InRange(truth.Lines.Right.MmHg, -5, SafetyLimits.Released.MmHg);
        Assert.True(truth.MotorSpeed < 0.01);
    }

    private sealed class WatchedWorld(IWorld inner, Action before) : IWorld
    {
        public TimeSpan Next()
        {
            before();
            return inner.Next();
        }
    }
}
