using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Json;
using LetDown.App.Plans;
using LetDown.App.Screens;
using LetDown.Host.Diary;
using LetDown.Host.Patterns;
using LetDown.Host.Sessions;
using LetDown.Host.Store;
using MathNet.Numerics.Random;

namespace LetDown.App.Commands;

/// <summary><c>letdown pattern</c>: what her sessions say of her let-downs and her milk, and how well that is known.</summary>
internal static class PatternCommand
{
    /// <summary>The same sessions say the same each time.</summary>
    private const int Seed = 1;

    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var simulated = new Option<bool>("--simulated") { Description = "Learn from simulated sessions instead of yours." };
        var command = new Command("pattern", "Say what is known of your let-downs and your milk, how well, what changes them, and what has changed.") { simulated };
        command.SetAction((line, cancellation) => RunAsync(bench(line), line.GetValue(simulated), cancellation));
        return (command, ["letdown pattern", "letdown pattern --json", "letdown pattern --simulated"]);
    }

    private static async Task<int> RunAsync(Workbench bench, bool isSimulated, CancellationToken cancellation)
    {
        // Whole: it tells no amount, but it needs them to know which let-downs showed in the milk.
        using var store = bench.OpenWholeStore();
        var reached = await SessionsCommand.CatchUpIfReachableAsync(bench, store, cancellation);
        var sessions = await SessionSource.ReadAsync(store, isSimulated, bench.Around.Time.GetUtcNow() - SessionSource.Recent, cancellation);
        var records = isSimulated ? [] : await store.Records.ListAsync(cancellation: cancellation);
        if (sessions.TrueForAll(one => one.Session.State == SessionState.Running))
        {
            throw new AppException($"There is no session of yours to learn from yet.{(isSimulated ? "" : " “letdown pattern --simulated” learns from simulated ones.")}", ExitCode.NotFound);
        }

        var pattern = Learn(bench, sessions, records);
        if (bench.Json)
        {
            bench.Print(PatternJson.From(pattern, isSimulated));
        }
        else
        {
            PatternScreen.Write(bench.Around.Out, pattern, isSimulated);
        }

        if (!reached)
        {
            SessionsCommand.HintAtPumpThatIsOff(bench);
        }

        return ExitCode.Fine;
    }

    private static Pattern Learn(Workbench bench, IReadOnlyList<(PumpSession Session, IReadOnlyList<SessionNote> Notes)> sessions, IReadOnlyList<MilkRecord> records)
    {
        var today = Days.Today(bench.Around.Time);
        var pattern = Pattern.Learn(sessions, records, today, bench.Around.Time.LocalTimeZone, new MersenneTwister(Seed));
        return bench.AreVolumesHidden ? pattern.WithoutVolumes() : pattern;
    }
}
