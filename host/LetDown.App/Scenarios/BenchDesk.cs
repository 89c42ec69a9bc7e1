using System.Globalization;
using LetDown.App.CommandLine;
using LetDown.Host.Client;
using LetDown.Rig.Bench;
using LetDown.Rig.Bench.Files;
using LetDown.Rig.Bench.Reservations;
using LetDown.Rig.Bench.Running;
using LetDown.Rig.Reading;
using LetDown.Rig.Running;
using LetDown.Rig.Scenarios;

namespace LetDown.App.Scenarios;

/// <summary>A bench as a command line names it: read, held against scenarios, reserved, run on.</summary>
internal sealed class BenchDesk(Workbench bench, BenchFile file, IReadOnlyDictionary<string, string> answers)
{
    private volatile bool _isAsking;

    /// <summary>Reads the bench file, and the answers if there are any.</summary>
    /// <exception cref="AppException">Something in them is wrong: one line for each mistake.</exception>
    public static BenchDesk Load(Workbench bench, string file, string? answers)
    {
        try
        {
            var read = BenchReader.Load(file);
            return new(bench, read, answers is null ? new Dictionary<string, string>(StringComparer.Ordinal) : AnswersReader.Load(answers, read));
        }
        catch (ScenarioException wrong)
        {
            throw new AppException(wrong.Message, ExitCode.Usage, wrong);
        }
    }

    /// <summary>What the bench cannot do of this is told before anything is switched on.</summary>
    /// <exception cref="AppException">There is something: one line for each.</exception>
    public void Demand(IReadOnlyList<Scenario> scenarios)
    {
        string[] lacks = [.. scenarios.SelectMany(scenario => BenchAbility.Lacks(scenario, file))];
        if (lacks.Length > 0)
        {
            throw new AppException(string.Join('\n', lacks), ExitCode.Usage);
        }
    }

    /// <summary>Nobody is there to be asked, and a question has no answer.</summary>
    /// <exception cref="AppException">That is so.</exception>
    public void DemandAnswers(IReadOnlyList<Scenario> scenarios)
    {
        using var manual = Manual();
        if (manual.Unanswered(scenarios) is [var first, ..] all)
        {
            throw new AppException(
                $"Nobody is there to be asked, and {(all.Count == 1 ? "one question has" : $"{all.Count} questions have")} no answer: {string.Join(", ", all.Select(step => step.Name))}. "
                + $"Run it in a terminal, or give the answers in a file with --answers, a line for each such as “{first.Name}: {(first.Limits is null ? "yes" : "21.5")}”.",
                ExitCode.Usage);
        }
    }

    /// <summary>Keeps others from it until it is disposed.</summary>
    /// <exception cref="AppException">Somebody has it.</exception>
    public Reservation Reserve()
    {
        try
        {
            return Reservation.Take(file, Endpoint?.ToString(), new(Tester, Environment.MachineName, Environment.ProcessId, bench.Around.Time.GetLocalNow(), file.File));
        }
        catch (ReservedException taken)
        {
            throw new AppException(taken.Message, ExitCode.Refused, taken);
        }
        catch (BenchException wrong)
        {
            throw new AppException(wrong.Message, ExitCode.Usage, wrong);
        }
    }

    /// <summary>One scenario, vented at its end whatever became of it.</summary>
    /// <exception cref="AppException">The bench or the pump is not as the bench file says; nothing was switched on.</exception>
    public async Task<RunResult> RunAsync(Scenario scenario, Action<double> progress, CancellationToken stop)
    {
        using var manual = Manual();
        using var pump = Endpoint is { } endpoint ? new PumpClient(endpoint) : null;
        try
        {
            return await new BenchRun(scenario, file, pump is null ? null : new PumpLink(pump), manual, $"{Tester} on {Environment.MachineName}", bench.Around.Time).RunAsync(share => Show(progress, share), stop);
        }
        catch (BenchException wrong)
        {
            throw new AppException(wrong.Message, ExitCode.PumpUnreachable, wrong);
        }
    }

    private PumpEndpoint? Endpoint
    {
        get
        {
            try
            {
                return file.Pump is not { } place ? null : place.Address is { } address ? PumpEndpoint.Parse(address) : bench.Endpoint;
            }
            catch (FormatException wrong)
            {
                throw new AppException($"{file.File}: {wrong.Message}", ExitCode.Usage, wrong);
            }
        }
    }

    private string Tester => bench.Around.Environment("USER") is { Length: > 0 } user ? user : Environment.UserName;

    private ManualDesk Manual() => new(file, answers, bench.Around.Ask is { } ask ? (question, cancel) => AskAsync(ask, question, cancel) : null);

    /// <summary>A question has a line of its own, and nothing is written over it while it waits.</summary>
    private async Task<string?> AskAsync(Func<string, CancellationToken, Task<string?>> ask, string question, CancellationToken cancel)
    {
        _isAsking = true;
        try
        {
            ProgressLine.Erase(bench.Around);
            return await ask(question, cancel);
        }
        finally
        {
            _isAsking = false;
        }
    }

    private void Show(Action<double> progress, double share)
    {
        if (!_isAsking)
        {
            progress(share);
        }
    }
}
