using LetDown.Core;
using LetDown.Core.Units;
using LetDown.Rig.Bench.Files;
using LetDown.Rig.Running;
using LetDown.Rig.Scenarios;
using LetDown.Simulator.Failures;

namespace LetDown.Rig.Bench.Running;

/// <summary>Plays a scenario's timeline on a bench, in the pump's time, and reads the instruments meanwhile.</summary>
internal sealed class BenchPlay(Scenario scenario, WiredBench bench, IPumpLink? pump, ManualDesk desk, BenchClock clock, BenchRecording recording, double rate)
{
    private readonly Queue<ScenarioStep> _steps = new(scenario.Timeline.OrderBy(step => step.At));
    private readonly List<Finding> _answers = [];
    private readonly List<Task> _byHand = [];
    private readonly HashSet<FailurePart> _failed = [];
    private readonly HashSet<Side> _leaking = [];
    private double _letGoAt = double.PositiveInfinity;

    /// <summary>Of commands, and of steps that a person did.</summary>
    public IReadOnlyList<Finding> Answers => _answers;

    /// <summary>Begins anew when the play does.</summary>
    public BenchClock Clock => clock;

    /// <summary>Parts that the bench has let fail.</summary>
    public IReadOnlyCollection<FailurePart> Failed => _failed;

    /// <summary>Lines into which the bench has let air.</summary>
    public IReadOnlyCollection<Side> Leaking => _leaking;

    /// <summary>When the first part failed.</summary>
    public double? FailedAt { get; private set; }

    /// <summary>How far it came, s.</summary>
    public double Reached { get; private set; }

    /// <summary>To the scenario's end.</summary>
    /// <exception cref="BenchException">An instrument, the pump or a person did not do as they should.</exception>
    public async Task RunAsync(Action<double>? progress, CancellationToken stop)
    {
        clock.Restart();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var watching = pump is null ? Task.Delay(Timeout.Infinite, ending.Token) : WatchAsync(pump, ending.Token);
        try
        {
            await SampleAsync(watching, progress, ending.Token);
            await Task.WhenAll(_byHand);
        }
        finally
        {
            await ending.CancelAsync();
            await Task.WhenAll([watching, .. _byHand]).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task SampleAsync(Task watching, Action<double>? progress, CancellationToken cancel)
    {
        var (period, next, told) = (1 / rate, 0.0, 0.0);
        while (clock.Now is var now && now < scenario.End)
        {
            foreach (var over in _byHand.Append(watching).Where(task => task.IsFaulted || task.IsCanceled))
            {
                await over;
            }

            await DoDueAsync(cancel);
            recording.Add(await bench.ReadAsync(clock, cancel));
            Reached = now;
            if (now - told >= 1)
            {
                told = now;
                progress?.Invoke(now / scenario.End);
            }

            next = Math.Max(next + period, clock.Now);
            await clock.UntilAsync(Math.Min(next, Math.Min(_letGoAt, _steps.TryPeek(out var step) ? step.At : next)), cancel);
        }

        Reached = scenario.End;
    }

    private async Task WatchAsync(IPumpLink link, CancellationToken cancel)
    {
        await foreach (var status in link.WatchAsync(cancel))
        {
            recording.Add(clock.Now, status);
        }
    }

    private async Task DoDueAsync(CancellationToken cancel)
    {
        if (clock.Now >= _letGoAt)
        {
            _letGoAt = double.PositiveInfinity;
            await bench.HoldAsync(Buttons.None, cancel);
        }

        while (_steps.TryPeek(out var step) && step.At <= clock.Now)
        {
            await DoAsync(_steps.Dequeue(), cancel);
        }
    }

    private async Task DoAsync(ScenarioStep step, CancellationToken cancel)
    {
        if (desk.For(step) is { } manual)
        {
            // Whoever is asked takes a while: the instruments are read meanwhile.
            _byHand.Add(ByHandAsync(manual, step, cancel));
            return;
        }

        recording.Add(clock.Now, step);
        if (step.Fail is { } failure)
        {
            await bench.FailAsync(failure, cancel);
            _failed.Add(failure.Part);
            NoteFailure(failure);
        }

        if (step.Leak is { } leak)
        {
            _leaking.Add(leak.Side);
            await bench.LeakAsync(leak, cancel);
        }

        if ((step.Hold ?? step.Press) is { } buttons)
        {
            await PressAsync(buttons, step.Press is not null, cancel);
        }

        if (step.Command is { } command)
        {
            await CommandAsync(step, command, cancel);
        }
    }

    private async Task CommandAsync(ScenarioStep step, Commands command, CancellationToken cancel)
    {
        if (pump is null)
        {
            await PressAsync(BenchAbility.ButtonOf(command), letsGo: true, cancel);
            return;
        }

        var reply = await pump.SendAsync(WireWords.Write(command), cancel);
        if (step.Answer is { } wanted)
        {
            _answers.Add(ScenarioRun.Answered(step, command, wanted, WireWords.Read(reply.Outcome)));
        }
    }

    private async Task PressAsync(Buttons buttons, bool letsGo, CancellationToken cancel)
    {
        await bench.HoldAsync(buttons, cancel);
        _letGoAt = letsGo ? clock.Now + ScenarioRun.PressSeconds : double.PositiveInfinity;
    }

    /// <summary>It is done when the person says so.</summary>
    private async Task ByHandAsync(ManualStep manual, ScenarioStep step, CancellationToken cancel)
    {
        var finding = await desk.AskAsync(manual, cancel);
        _answers.Add(finding);
        if (!finding.HasPassed)
        {
            throw new BenchException($"The step at {FormattableString.Invariant($"{step.At}")} s was not done: “{manual.Ask}” was not answered with yes.");
        }

        recording.Add(clock.Now, step);
        if (step.Fail is { } failure)
        {
            NoteFailure(failure);
        }
    }

    private void NoteFailure(PartFailure failure) => FailedAt ??= failure.Kind == FailureKind.Ok ? null : clock.Now;
}
