using LetDown.Board;
using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Firmware.RealTime;
using LetDown.KernelRig.Device;
using LetDown.Rig.Running;
using LetDown.Rig.Scenarios;
using LetDown.Rig.Traces;

namespace LetDown.KernelRig.Running;

/// <summary>One scenario against the firmware and the kernel that both run on.</summary>
internal sealed class KernelRun(Scenario scenario, string program, string data)
{
    private const double VentedSeconds = 1;
    private const double NanosecondsInMicrosecond = 1000;

    /// <summary>By all threads: they take some 50 in a short run. Objects for each line that is read or written would take hundreds (docs/decisions/0024).</summary>
    private const double MostBytesPerTick = 100;

    /// <summary>The firmware has to be up and beating by then.</summary>
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    /// <summary>A running session is eased down first.</summary>
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(30);

    /// <summary>Longer than a self-test, so that there is suction and milk.</summary>
    private const double RehearsedSeconds = 10;

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(10);

    private readonly Recording _recording = new(scenario.End + 1);
    private readonly List<Finding> _afterEnds = [];

    /// <summary>How this computer is to end: by itself, by its watchdog, or without its power.</summary>
    public Upset? ComputerEnds => scenario.Timeline.Select(step => step.Upset).FirstOrDefault(upset => upset is Upset.Hang or Upset.CutPower);

    /// <summary>
    /// Its beginning is gone through in lockstep before anything is timed: what the world behind the drivers does for the first time holds its runtime's locks for
    /// milliseconds, and the drivers' callers wait for it.
    /// </summary>
    private Scenario Rehearsed => scenario with { End = Math.Min(scenario.End, RehearsedSeconds), Timeline = [.. scenario.Timeline.Where(step => step.Upset is null)], Expect = [] };

    private string Journal => Path.Combine(data, "journal.db");

    /// <param name="time">The guest's.</param>
    /// <param name="judged">Told what came of it while firmware and chips are still there.</param>
    /// <exception cref="KernelRigException">It cannot be run, or the firmware did not come so far that there is something to judge.</exception>
    public RunResult Run(TimeProvider time, Action<RunResult>? judged = null)
    {
        Niceness.ComeFirst();
        if (RealTimeThread.KeepPagesSmall() is { } refusal)
        {
            throw new KernelRigException($"Memory in small pages, without which the loop is held up for milliseconds: {refusal}");
        }

        _ = new ScenarioRun(Rehearsed, time) { IsTraced = false }.Run();
        using var device = new RigDevice("/dev/letdown-rig");
        var board = BoardDescription.Load(Path.Combine(Path.GetDirectoryName(program)!, "board.json"));
        using var far = new FarSide(scenario, board, device, _recording);
        var thread = new Thread(far.Run) { Name = "far side" };
        thread.Start();
        try
        {
            return Run(far, time, judged);
        }
        finally
        {
            far.Close();
            thread.Join();
        }
    }

    private RunResult Run(FarSide far, TimeProvider time, Action<RunResult>? judged)
    {
        var clock = time.GetTimestamp();
        using var supervisor = new Supervisor(program, data, time) { MadeSafe = () => _afterEnds.Add(AreOff(far)) };
        using var desk = new ConsoleDesk(supervisor.Address);
        (far.Befalls, far.Asks) = (supervisor.Befall, desk.Ask);
        WaitFor(() => far.Zero is not null, supervisor, StartLimit, "The firmware's loop did not begin to beat");
        var zero = far.Zero!.Value;
        WaitFor(() => supervisor.IsServing, supervisor, StartLimit, "The firmware did not begin to serve");
        var loop = Meter(far, desk, supervisor);
        WaitFor(() => far.IsOver, supervisor, TimeSpan.FromSeconds(scenario.End) + StartLimit, "The scenario did not come to its end");
        var (account, answers) = (loop(), desk.End());
        var teardown = TearDown(far, supervisor, time);
        var (findings, events, trace) = Judge(JournalTale.Read(Journal, zero), far.FailedAt);
        var result = new RunResult
        {
            Scenario = scenario,
            Board = "kernel",
            Started = zero,
            Duration = time.GetElapsedTime(clock),
            ReachedSeconds = scenario.End,
            Findings = [.. findings, .. answers, Unwished(supervisor), .. Memory(account.Collector), .. _afterEnds, teardown],
            Events = events,
            Trace = trace,
            Loop = account with { TicksMissed = JournalTale.TicksMissed(Journal) },
        };
        judged?.Invoke(result);
        return result;
    }

    /// <summary>Begins to measure the loop; what is returned tells it.</summary>
    private Func<LoopAccount> Meter(FarSide far, ConsoleDesk desk, Supervisor supervisor)
    {
        // This also lets the console in, so that a first command comes no later than any other.
        var before = desk.Timing();
        BusTimes.Begin();
        var (busy, beats) = (far.Busy, _recording.BeatCount);
        return () =>
        {
            double milliseconds = _recording.BeatCount - beats;
            var (buses, rig) = (BusTimes.Read(milliseconds), (far.Busy - busy) / NanosecondsInMicrosecond / milliseconds);
            return LoopPace.Of(_recording.Beats).Account(supervisor.Ends == 0 ? before : null, ComputerEnds is null ? desk.Timing() : null, buses, rig);
        };
    }

    /// <summary>By what had happened at the scenario's end: what the firmware writes when it is told to end after it is no part of the run.</summary>
    private (IReadOnlyList<Finding> Findings, IReadOnlyList<SessionEvent> Events, RunTrace Trace) Judge(IReadOnlyList<JournalEvent> journal, double? failedAt)
    {
        var watches = scenario.Expect.Select(expected => expected.Watch()).ToList();
        var pump = new RecordedPump(_recording, journal);
        var (moment, trace) = (new Moment(pump), pump.Keeper());
        while (pump.MoveNext())
        {
            moment.Update();
            moment.FailedAt ??= failedAt <= moment.Now ? failedAt : null;
            watches.ForEach(watch => watch.Look(moment));
            trace.Look(moment);
        }

        return ([.. watches.Select(watch => watch.Conclude())], pump.Events, trace.Trace(scenario, scenario.End));
    }

    /// <summary>Each kill, and each stop that its watchdog ended, and no other.</summary>
    private Finding Unwished(Supervisor supervisor)
    {
        var wanted = scenario.Timeline.Count(step => step.Upset is Upset.Kill or Upset.Stop);
        return new()
        {
            Kind = "process",
            Name = "the firmware's process ended before it was told to",
            Value = supervisor.Ends,
            Unit = "times",
            Limits = new(wanted, wanted),
            Note = supervisor.Ended,
        };
    }

    /// <summary>What is allocated is collected some day, on the loop's own thread. No limit where something fails: each error that the kernel tells is an object.</summary>
    private IEnumerable<Finding> Memory(CollectorAccount? collector) => collector is null || scenario.Timeline.Any(step => step.Fail is not null)
        ? []
        : [new() { Kind = "memory", Name = "bytes allocated in each tick", Value = collector.BytesPerTick, Unit = "bytes", Limits = new(null, MostBytesPerTick) }];

    private static Finding AreOff(FarSide far)
    {
        // What a helper has written is served within a millisecond.
        Thread.Sleep(Look);
        return new() { Kind = "outputs", Name = "outputs that are still on after make-safe", Value = far.OutputsOn, Unit = "outputs", Limits = new(0, 0) };
    }

    /// <summary>A computer that hangs has let go already; one that loses its power is looked at when it is back.</summary>
    private Finding TearDown(FarSide far, Supervisor supervisor, TimeProvider time) => ComputerEnds switch
    {
        Upset.Hang => Lines(far.DeepestLine <= SafetyLimits.Released ? 0 : null, null),
        Upset.CutPower => new() { Kind = "teardown", Name = "teardown: none, the power is cut", Value = far.DeepestLine.MmHg, Unit = "mmHg", Limits = new(null, SafetyLimits.Ceiling.MmHg) },
        _ => Stop(far, supervisor, time),
    };

    /// <summary>Ends the firmware as systemd would, and sees that both lines are let go.</summary>
    private static Finding Stop(FarSide far, Supervisor supervisor, TimeProvider time)
    {
        var exit = supervisor.Stop(StopLimit);
        var clock = time.GetTimestamp();
        double? released = null;
        while (released is null && time.GetElapsedTime(clock).TotalSeconds < VentedSeconds)
        {
            released = far.DeepestLine > SafetyLimits.Released ? null : time.GetElapsedTime(clock).TotalSeconds;
            Thread.Sleep(Look);
        }

        return Lines(exit == 0 ? released : null, exit == 0 ? null : $"the firmware {(exit is { } code ? $"ended with {code}" : "did not end")}");
    }

    private static Finding Lines(double? released, string? note) => new()
    {
        Kind = "teardown",
        Name = "teardown: vented",
        Value = released,
        Unit = "s",
        Limits = new(null, VentedSeconds),
        Note = note,
    };

    private static void WaitFor(Func<bool> isSo, Supervisor supervisor, TimeSpan limit, string otherwise)
    {
        for (var waited = TimeSpan.Zero; !isSo(); waited += Look)
        {
            if (supervisor.HasGivenUp || waited > limit)
            {
                throw new KernelRigException($"{otherwise}{(supervisor.Ended is { } why ? $": {why}" : "")}.");
            }

            Thread.Sleep(Look);
        }
    }
}
