using LetDown.Rig.Bench.Files;
using LetDown.Rig.Running;
using LetDown.Rig.Scenarios;
using LetDown.Rig.Traces;
using Wire = LetDown.Protocol.V1;

namespace LetDown.Rig.Bench.Running;

/// <summary>Runs one scenario on a wired bench and holds it to what it expects, by the bench's own instruments. Vented in any case.</summary>
internal sealed class BenchRun(Scenario scenario, BenchFile file, IPumpLink? link, ManualDesk desk, string tester, TimeProvider time)
{
    private readonly BenchRecording _recording = new();
    private readonly List<Finding> _checks = [];
    private string? _trouble;

    /// <param name="progress">Told now and then how far it is, 0 to 1.</param>
    /// <param name="stop">Ends it early; then its result says so.</param>
    /// <exception cref="BenchException">It could not begin: an instrument or the pump is missing, another, or busy. Nothing was switched on.</exception>
    public async Task<RunResult> RunAsync(Action<double>? progress, CancellationToken stop)
    {
        var (started, clock) = (time.GetUtcNow(), time.GetTimestamp());
        var pump = link is null ? null : await PumpCheck.RunAsync(file, link, stop);
        using var bench = await WiredBench.OpenAsync(file, time, stop);
        var play = Play(bench, pump);
        Finding teardown;
        var isOver = false;
        try
        {
            isOver = await PlayAsync(bench, play, progress, stop);
        }
        finally
        {
            teardown = await new BenchTeardown(bench, link, play.Clock).RunAsync(play.Failed, play.Leaking, time);
        }

        await ReadJournalAsync(pump);
        var after = isOver ? await AfterAsync(stop) : [];
        return Result(bench, pump, play, isOver, [.. after, teardown]) with { Started = started, Duration = time.GetElapsedTime(clock) };
    }

    private BenchPlay Play(WiredBench bench, Wire.PumpInfo? pump) => new(scenario, bench, link, desk, new(time, pump?.Speed ?? 1), _recording, file.Rate);

    /// <summary>True when it came to its end.</summary>
    private async Task<bool> PlayAsync(WiredBench bench, BenchPlay play, Action<double>? progress, CancellationToken stop)
    {
        try
        {
            await BenchReady.RunAsync(bench, link, play.Clock, stop);
            _checks.AddRange(await ZeroCheck.RunAsync(bench, file, play.Clock, stop));
            if (_checks.TrueForAll(check => check.HasPassed))
            {
                _checks.AddRange(await desk.AskAllAsync(ManualWhen.Before, stop));
            }

            if (_checks.Find(check => !check.HasPassed) is { Name: not null } failed)
            {
                _trouble = $"{failed.Name}: {failed.Was}, wanted {failed.Wanted}. {failed.Note}";
                return false;
            }

            await play.RunAsync(progress, stop);
            return true;
        }
        catch (BenchException e)
        {
            _trouble = e.Message;
            return false;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return false;
        }
    }

    private async Task<IReadOnlyList<Finding>> AfterAsync(CancellationToken stop)
    {
        try
        {
            return await desk.AskAllAsync(ManualWhen.After, stop);
        }
        catch (OperationCanceledException)
        {
            _trouble = "Stopped before the last questions were answered.";
            return [];
        }
    }

    /// <summary>What the pump wrote down since the run began. Without it there is less to judge, which the expectations will say.</summary>
    private async Task ReadJournalAsync(Wire.PumpInfo? pump)
    {
        if (pump is null)
        {
            return;
        }

        try
        {
            using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10), time);
            await foreach (var entry in link!.ReadJournalAsync(pump.JournalSequence + 1, limit.Token))
            {
                if (entry.Event is { } happened)
                {
                    _recording.Add(entry.SessionId, happened);
                }
            }
        }
        catch (Exception e) when (e is BenchException or OperationCanceledException)
        {
            _trouble ??= $"The pump's journal cannot be read: {e.Message}";
        }
    }

    private RunResult Result(WiredBench bench, Wire.PumpInfo? pump, BenchPlay play, bool isOver, IReadOnlyList<Finding> last)
    {
        var isStopped = !isOver || _trouble is not null;
        var disagreements = Disagreements.Of(_recording, scenario.End);
        return new()
        {
            Scenario = scenario,
            Board = "bench",
            Started = default,
            Duration = default,
            ReachedSeconds = play.Reached,
            IsStopped = isStopped,
            Findings = isStopped ? [.. _checks, last[^1]] : [.. _checks, .. BenchJudge.Findings(scenario, _recording, play.FailedAt), .. play.Answers, .. BenchJudge.Agreement(file, disagreements), .. last],
            Events = [.. _recording.Events.Where(happened => happened.At <= scenario.End).Select(happened => happened.Event)],
            Trace = RunTrace.Of(_recording),
            Bench = new()
            {
                File = file,
                Tester = tester,
                Pump = pump,
                Instruments = [.. bench.Instruments.Select(instrument => (instrument.Name, instrument.Address, instrument.Identity))],
                Recording = _recording,
                Disagreements = disagreements,
                Answers = desk.Given,
                Trouble = _trouble,
            },
        };
    }
}
