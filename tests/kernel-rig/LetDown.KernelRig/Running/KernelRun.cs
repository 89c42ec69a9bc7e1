using LetDown.Board;
using LetDown.Core;
using LetDown.KernelRig.Device;
using LetDown.Rig.Running;
using LetDown.Rig.Scenarios;

namespace LetDown.KernelRig.Running;

/// <summary>One scenario against the firmware and the kernel that both run on.</summary>
internal sealed class KernelRun(Scenario scenario, string program, string data)
{
    private const double VentedSeconds = 1;

    /// <summary>The firmware has to be up and beating by then.</summary>
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    /// <summary>A running session is eased down first.</summary>
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(10);

    private readonly Recording _recording = new(scenario.End + 1);

    /// <summary>How evenly the loop beat.</summary>
    public LoopPace Pace => LoopPace.Of(_recording.Beats);

    /// <summary>Ticks that the loop left out by its own account.</summary>
    public ulong TicksMissed { get; private set; }

    /// <exception cref="KernelRigException">It cannot be run, or the firmware did not come so far that there is something to judge.</exception>
    public RunResult Run(TimeProvider time)
    {
        if (scenario.Timeline.FirstOrDefault(step => step.Command is not null) is { } command)
        {
            throw new KernelRigException(FormattableString.Invariant($"the step at {command.At} s is a command, which nobody gives here: say it with press."));
        }

        using var device = new RigDevice("/dev/letdown-rig");
        var board = BoardDescription.Load(Path.Combine(Path.GetDirectoryName(program)!, "board.json"));
        using var far = new FarSide(scenario, board, device, _recording);
        var thread = new Thread(far.Run) { Name = "far side" };
        thread.Start();
        try
        {
            return Run(far, time);
        }
        finally
        {
            far.Close();
            thread.Join();
        }
    }

    private RunResult Run(FarSide far, TimeProvider time)
    {
        var clock = time.GetTimestamp();
        using var firmware = new Firmware(program, data);
        WaitFor(() => far.Zero is not null, firmware, StartLimit, "The firmware's loop did not begin to beat");
        var zero = far.Zero!.Value;
        WaitFor(() => far.IsOver, firmware, TimeSpan.FromSeconds(scenario.End) + StartLimit, "The scenario did not come to its end");
        var teardown = Stop(far, firmware, time);
        var journal = Path.Combine(data, "journal.db");
        TicksMissed = JournalTale.TicksMissed(journal);
        var events = JournalTale.Read(journal, zero);
        return new()
        {
            Scenario = scenario,
            Board = "kernel",
            Started = zero,
            Duration = time.GetElapsedTime(clock),
            ReachedSeconds = scenario.End,
            Findings = [.. Judge(events, far.FailedAt), teardown],
            Events = [.. events.Select(happened => happened.Event)],
        };
    }

    private List<Finding> Judge(IReadOnlyList<JournalEvent> events, double? failedAt)
    {
        var watches = scenario.Expect.Select(expected => expected.Watch()).ToList();
        var pump = new RecordedPump(_recording, events);
        var moment = new Moment(pump);
        while (pump.MoveNext())
        {
            moment.Update();
            moment.FailedAt ??= failedAt <= moment.Now ? failedAt : null;
            watches.ForEach(watch => watch.Look(moment));
        }

        return [.. watches.Select(watch => watch.Conclude())];
    }

    /// <summary>Ends the firmware as systemd would, and sees that both lines are let go.</summary>
    private static Finding Stop(FarSide far, Firmware firmware, TimeProvider time)
    {
        var exit = firmware.Stop(StopLimit);
        var clock = time.GetTimestamp();
        double? released = null;
        while (released is null && time.GetElapsedTime(clock).TotalSeconds < VentedSeconds)
        {
            released = far.DeepestLine > SafetyLimits.Released ? null : time.GetElapsedTime(clock).TotalSeconds;
            Thread.Sleep(Look);
        }

        return new()
        {
            Kind = "teardown",
            Name = "teardown: vented",
            Value = exit == 0 ? released : null,
            Unit = "s",
            Limits = new(null, VentedSeconds),
            Note = exit == 0 ? null : $"the firmware {(exit is { } code ? $"ended with {code}" : "did not end")}",
        };
    }

    private static void WaitFor(Func<bool> isSo, Firmware firmware, TimeSpan limit, string otherwise)
    {
        for (var waited = TimeSpan.Zero; !isSo(); waited += Look)
        {
            if (firmware.HasEnded || waited > limit)
            {
                throw new KernelRigException($"{otherwise}{(firmware.HasEnded ? ": it has ended" : "")}.");
            }

            Thread.Sleep(Look);
        }
    }
}
