using LetDown.Core;
using LetDown.Firmware.Boards;
using LetDown.Firmware.Configuration;
using LetDown.Firmware.Failures;
using LetDown.Firmware.Journal;
using LetDown.Firmware.Logging;
using LetDown.Firmware.Loop;
using LetDown.Firmware.RealTime;
using LetDown.Firmware.Scpi;
using LetDown.Firmware.Simulation;
using LetDown.Firmware.Telemetry;
using Microsoft.Extensions.Logging;

namespace LetDown.Firmware.Hosting;

/// <summary>Board, loop, recorder and the threads beside them: everything that makes the pump a pump, without the network.</summary>
internal sealed class PumpWorks : IDisposable
{
    private const int Records = 4096;
    private static readonly TimeSpan LoopEnd = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan RecorderEnd = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan JournalEnd = TimeSpan.FromSeconds(5);

    private readonly FirmwareSettings _settings;
    private readonly OpenBoard _board;
    private readonly JournalRoom _journal;
    private readonly ILoggerFactory _logs;
    private readonly Ring<LoopRecord> _records = new(Records);
    private readonly BenchDesk _deeds = new();
    private readonly MonotonicClock _clock = new MonotonicClock();
    private readonly PumpLoop _loop;
    private readonly RecorderThread _recorder;
    private readonly TaskCompletionSource<Exception> _failure = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private BoardThreads? _boardThreads;
    private int _isClosed;

    public PumpWorks(FirmwareSettings settings, OpenBoard board, JournalRoom journal, PumpSettings pump, SessionRecorder recorder, ILoggerFactory logs)
    {
        _settings = settings;
        _board = board;
        _journal = journal;
        _logs = logs;
        Failures = board.Simulated is null ? null : new();
        Bench = board.Simulated is { } simulated ? new(simulated, settings.Mother, _deeds, Failures!) : null;
        var notes = new LoopNotes(_records, IsLockstep ? () => Thread.Sleep(0) : null);
        _loop = new(Tick(new PumpTick(board.Board, new PumpController(pump), Desk, notes, Holder)), Pacer, RealTime(), RealTimeIsWished ? Rehearse : null, Fail);
        _recorder = new(_records, recorder);
    }

    /// <summary>Done when the loop ended by itself, with what made it.</summary>
    public Task<Exception> Failure => _failure.Task;

    public CommandDesk Desk { get; } = new();

    public StatusHolder Holder { get; } = new();

    /// <summary>Where failures are put into the board; null on hardware, which nobody makes fail from outside.</summary>
    public FailureDesk? Failures { get; }

    /// <summary>Instruments beside the simulated board; null on hardware.</summary>
    public BenchDevice? Bench { get; }

    public LoopTiming Timing { get; } = new();

    /// <summary>What Linux gave the loop; null where nothing is asked for.</summary>
    public RealTimeGrant? Grant { get; private set; }

    /// <summary>True while the loop has its real-time priority and locked memory.</summary>
    public bool IsRealTime => Grant is { IsRealTime: true };

    /// <summary>Simulated time at another speed than real: everything on the loop's thread, and the loop may wait.</summary>
    private bool IsLockstep => _settings.IsSimulated && _settings.Speed != 1;

    public void Start()
    {
        Grant = _loop.Start();
        TellPriority();
        if (!IsLockstep)
        {
            _boardThreads = new(_board.Board, Now, Holder, _settings.Loop, _logs.CreateLogger<BoardThreads>());
        }
    }

    /// <summary>Vents at once, loop or no loop.</summary>
    public void MakeSafe()
    {
        if (!_loop.Stop(LoopEnd))
        {
            _board.Board.MakeSafe();
        }
    }

    /// <summary>Vents, writes down what happened, and closes the journal. A second call does nothing.</summary>
    public void Close()
    {
        if (Interlocked.Exchange(ref _isClosed, 1) == 0)
        {
            MakeSafe();
            _boardThreads?.Dispose();
            _recorder.Close(RecorderEnd);
            _journal.Close(JournalEnd);
        }
    }

    public void Dispose()
    {
        Close();
        _recorder.Dispose();
        _loop.Dispose();
    }

    private bool RealTimeIsWished => _settings.Loop.RealTime && !IsLockstep;

    private RealTimeThread? RealTime() => RealTimeIsWished ? new RealTimeThread(_settings.Loop.Processor) : null;

    private ITick Tick(PumpTick tick) => _board.Simulated is { } simulated
        ? new SimulatedTick(simulated, tick, WorldClock(), Periphery(), Failures, _deeds)
        : tick;

    private IWorldClock WorldClock() => _settings.TrueTime ? new TrueTime() : new EvenTime(_settings.Speed == 0 ? new IdleRest(Holder, _clock) : null);

    private SimulatedPeriphery? Periphery() => IsLockstep ? new(_board.Board, Holder, _settings.Loop) : null;

    private IPacer Pacer() => _settings switch
    {
        { IsSimulated: true, Speed: 0 } => new FreePacer(),
        { IsSimulated: true, Speed: not 1 } => new ScaledPacer(_clock, _settings.Speed),
        _ => new RealTimePacer(_clock, Timing),
    };

    private TimeSpan Now() => _board.Simulated?.Now ?? TimeSpan.FromTicks(_clock.Nanoseconds / TimeSpan.NanosecondsPerTick);

    private void Rehearse(ITick tick) => Rehearsal.Run(tick, _clock, _board.Description);

    private void TellPriority()
    {
        var log = _logs.CreateLogger<PumpLoop>();
        if (IsLockstep)
        {
            log.SimulatedTime(_settings.Speed);
        }
        else if (IsRealTime)
        {
            log.RealTime();
            TellHelp(log, Grant!);
        }
        else
        {
            log.NotRealTime(Grant is { } grant ? string.Join(", ", grant.Refused) : "nothing, it is switched off in the settings");
        }
    }

    /// <summary>What a loop can do without, and would be better with.</summary>
    private static void TellHelp(ILogger log, RealTimeGrant grant)
    {
        if (grant.Refused.Count > 0)
        {
            log.RealTimeLacks(string.Join(", ", grant.Refused));
        }

        if (!CollectorSettings.Current.HasRoom)
        {
            log.CollectsOften(CollectorSettings.FirstGenerationVariable, CollectorSettings.WantedFirstGeneration);
        }
    }

    private void Fail(Exception e)
    {
        _logs.CreateLogger<PumpLoop>().LoopFailed(e);
        _failure.TrySetResult(e);
    }
}
