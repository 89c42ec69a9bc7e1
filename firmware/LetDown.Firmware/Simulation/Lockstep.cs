using LetDown.Board;
using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Firmware.Boards;
using LetDown.Firmware.Configuration;
using LetDown.Firmware.Failures;
using LetDown.Firmware.Loop;
using LetDown.Firmware.Scpi;
using LetDown.Simulator;

namespace LetDown.Firmware.Simulation;

/// <summary>
/// The whole pump on the simulated board without threads: the real board code and the real tick, moved by hand. For tests,
/// benchmarks and the rig. Not thread-safe.
/// </summary>
internal sealed class Lockstep : IDisposable
{
    private static readonly LoopSettings Settings = new(RealTime: false, Processor: null, TimeSpan.FromMilliseconds(5), TimeSpan.FromMilliseconds(100));

    private readonly PiBoard _board;
    private readonly PumpTick _pumpTick;
    private readonly SimulatedTick _tick;
    private readonly StatusHolder _holder = new();
    private readonly Ring<LoopRecord> _records = new(1024);
    private readonly CommandDesk _desk = new();
    private readonly BenchDesk _bench = new();
    private readonly FailureDesk _failures = new();
    private readonly List<SessionEvent> _events = [];

    public Lockstep(BoardDescription description, PumpSettings settings, int mother, Disturbances? disturbances = null)
    {
        Pump = new SimulatedPump(WiringMap.ToWiring(description), mother, disturbances);
        _board = new PiBoard(description, SimulatedBuses.Of(Pump));
        var notes = new LoopNotes(_records, Drain);
        _pumpTick = new PumpTick(_board, new PumpController(settings), _desk, notes, _holder);
        _tick = new SimulatedTick(Pump, _pumpTick, new EvenTime(), new SimulatedPeriphery(_board, _holder, Settings), _failures, _bench);
        Bench = new BenchDevice(Pump, mother, _bench, _failures);
    }

    /// <summary>What is behind the board: buttons to hold, truth to measure.</summary>
    public SimulatedPump Pump { get; }

    /// <summary>Instruments beside it.</summary>
    public BenchDevice Bench { get; }

    /// <summary>Since the pump was switched on.</summary>
    public TimeSpan Now => Pump.Now;

    /// <summary>What the loop is told about late ticks; none in lockstep, unless somebody says so.</summary>
    public Overruns Overruns { get; set; }

    public PumpStatus Status => _holder.Read().Status;

    /// <summary>What the newest tick measured.</summary>
    public Readings Readings => _pumpTick.Readings;

    /// <summary>What it drove.</summary>
    public Actuation Actuation => _pumpTick.Actuation;

    /// <summary>All that happened so far.</summary>
    public IReadOnlyList<SessionEvent> Events => _events;

    /// <summary>The board file that is built in, beside the program.</summary>
    public static Lockstep WithDefaults(int mother, PumpSettings? settings = null, Disturbances? disturbances = null) => new(
        BoardDescription.Load(Path.Combine(AppContext.BaseDirectory, "board.json")), settings ?? new PumpSettings(), mother, disturbances);

    /// <summary>One tick of 1 ms.</summary>
    public void Step()
    {
        _tick.Step(default, Overruns);
        Drain();
    }

    /// <summary>Runs for a while.</summary>
    public void Run(TimeSpan span)
    {
        var end = Now + span;
        while (Now < end)
        {
            Step();
        }
    }

    /// <summary>Runs until something is so. False when it was not so within the limit.</summary>
    public bool RunUntil(Func<PumpStatus, bool> isSo, TimeSpan limit)
    {
        var end = Now + limit;
        while (!isSo(Status))
        {
            if (Now >= end)
            {
                return false;
            }

            Step();
        }

        return true;
    }

    /// <summary>Asks for something in the next tick, and says what became of it.</summary>
    public CommandOutcome Ask(Commands commands)
    {
        var answer = _desk.AskAsync(commands, TimeSpan.FromDays(1), CancellationToken.None);
        Step();
        return answer.GetAwaiter().GetResult().Status.Outcome;
    }

    /// <summary>Asks for something that needs no further words.</summary>
    public CommandOutcome Ask(CommandKind kind) => Ask(new Commands { Kind = kind });

    /// <summary>Presses a button for a quarter of a second, and lets go for as long: longer than any debouncing.</summary>
    public void Press(Buttons buttons)
    {
        Pump.Hold(buttons);
        Run(TimeSpan.FromMilliseconds(250));
        Pump.Hold(Buttons.None);
        Run(TimeSpan.FromMilliseconds(250));
    }

    /// <summary>Everything off and vented, as at the end of the firmware; whoever wants to see air go moves the pump's time on.</summary>
    public void MakeSafe() => _tick.MakeSafe();

    public void Dispose() => _board.Dispose();

    private void Drain()
    {
        while (_records.TryRead(out var record))
        {
            if (record.Kind == LoopRecordKind.Event)
            {
                _events.Add(record.Event);
            }
        }
    }
}
