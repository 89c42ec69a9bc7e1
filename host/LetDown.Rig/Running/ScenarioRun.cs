using LetDown.Core;
using LetDown.Firmware.Simulation;
using LetDown.Rig.Scenarios;
using LetDown.Rig.Traces;
using LetDown.Simulator.Failures;

namespace LetDown.Rig.Running;

/// <summary>Runs one scenario in lockstep and holds it to what it expects. A run of its own for each time.</summary>
/// <param name="scenario">What is done and expected.</param>
/// <param name="time">For when it was run, and how long that took.</param>
/// <param name="before">How long the pump has been on when the scenario's time begins.</param>
internal sealed class ScenarioRun(Scenario scenario, TimeProvider time, TimeSpan before = default)
{
    /// <summary>How long a pressed button is held, s.</summary>
    public const double PressSeconds = 0.25;

    private readonly List<IWatch> _watches = [.. scenario.Expect.Select(expected => expected.Watch())];
    private readonly List<Finding> _answers = [];
    private readonly HashSet<FailurePart> _failed = [];
    private double _letGoAt = double.MaxValue;

    /// <summary>False where nobody will look at its trace: then it keeps none.</summary>
    public bool IsTraced { get; init; } = true;

    /// <summary>To its end, or until it is stopped; vented in any case.</summary>
    /// <param name="progress">Told now and then how far it is, 0 to 1.</param>
    /// <param name="stop">Ends it early; then its result says so.</param>
    public RunResult Run(Action<double>? progress = null, CancellationToken stop = default)
    {
        var (started, clock) = (time.GetUtcNow(), time.GetTimestamp());
        using var pump = Lockstep.WithDefaults(scenario.Mother);
        var trace = !IsTraced ? null : new TraceKeeper(() => pump.Pump.Truth, (at, status) => TraceTelling.Heard(at, status));
        Finding teardown;
        double reached;
        try
        {
            pump.Run(before);
            Play(pump, trace, progress, stop);
        }
        finally
        {
            reached = Seconds(pump);
            teardown = Teardown.Vent(pump, _failed);
        }

        var isStopped = reached < scenario.End;
        return new()
        {
            Scenario = scenario,
            Started = started,
            Duration = time.GetElapsedTime(clock),
            ReachedSeconds = reached,
            IsStopped = isStopped,
            Findings = isStopped ? [teardown] : [.. _watches.Select(watch => watch.Conclude()), .. _answers, teardown],
            Events = [.. pump.Events],
            Trace = trace?.Trace(scenario, reached) ?? RunTrace.None,
        };
    }

    private void Play(Lockstep pump, TraceKeeper? trace, Action<double>? progress, CancellationToken stop)
    {
        var steps = new Queue<ScenarioStep>(scenario.Timeline.OrderBy(step => step.At));
        var moment = new Moment(new LockstepObserved(pump, before));
        double told = 0;
        while (Seconds(pump) is var now && now < scenario.End && !stop.IsCancellationRequested)
        {
            if (now >= _letGoAt)
            {
                pump.Pump.Hold(Buttons.None);
                _letGoAt = double.MaxValue;
            }

            if (!steps.TryPeek(out var step) || step.At > now || !IsTick(pump, steps.Dequeue(), moment))
            {
                pump.Step();
            }

            moment.Update();
            _watches.ForEach(watch => watch.Look(moment));
            trace?.Look(moment);
            if (now - told >= 1)
            {
                told = now;
                progress?.Invoke(now / scenario.End);
            }
        }
    }

    /// <summary>The scenario's time.</summary>
    private double Seconds(Lockstep pump) => (pump.Now - before).TotalSeconds;

    /// <summary>Does a step. True when a tick passed with it, as with each command.</summary>
    private bool IsTick(Lockstep pump, ScenarioStep step, Moment moment)
    {
        if (step.Fail is { } fail)
        {
            pump.Pump.Fail(fail.Part, fail.Kind);
            _failed.Add(fail.Part);
            moment.FailedAt ??= fail.Kind == FailureKind.Ok ? null : Seconds(pump);
        }

        if (step.Leak is { } leak)
        {
            pump.Pump.Leak(leak.Side, leak.Size);
        }

        if ((step.Hold ?? step.Press) is { } buttons)
        {
            pump.Pump.Hold(buttons);
            _letGoAt = step.Press is null ? double.MaxValue : Seconds(pump) + PressSeconds;
        }

        if (step.Command is not { } command)
        {
            return false;
        }

        var outcome = pump.Ask(command);
        if (step.Answer is { } answer)
        {
            _answers.Add(Answered(step, command, answer, outcome));
        }

        return true;
    }

    /// <summary>Counted: one answer of the wished kind.</summary>
    public static Finding Answered(ScenarioStep step, Commands command, CommandOutcome wanted, CommandOutcome outcome) => new()
    {
        Kind = "answer",
        Name = FormattableString.Invariant($"answer to {Words.Of(command.Kind)} at {step.At} s: {Words.Of(wanted)}"),
        Value = outcome == wanted ? 1 : 0,
        Unit = "times",
        Limits = new(1, 1),
        Note = outcome == wanted ? null : $"the pump answered {Words.Of(outcome)}",
    };
}
