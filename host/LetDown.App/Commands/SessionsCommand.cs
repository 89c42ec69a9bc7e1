using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Json;
using LetDown.App.Screens;
using LetDown.Host.Client;
using LetDown.Host.Store;

namespace LetDown.App.Commands;

/// <summary><c>letdown sessions</c>, with <c>show</c> and <c>explain</c>.</summary>
internal static class SessionsCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench, Dictionary<Command, string[]> examples)
    {
        var last = new Option<int>("--last")
        {
            Description = "How many to list; 20 when left out, 0 for all.",
            HelpName = "N",
            DefaultValueFactory = _ => 20,
            CustomParser = Numbers.Whole("--last wants a whole number, such as 5."),
        };
        var command = new Command("sessions", "List your sessions, newest first.") { last };
        command.SetAction((line, cancellation) => ListAsync(bench(line), line.GetValue(last), cancellation));
        var show = SessionsShowCommand.Create(bench);
        command.Subcommands.Add(show.Command);
        examples.Add(show.Command, show.Examples);
        var explain = SessionsExplainCommand.Create(bench);
        command.Subcommands.Add(explain.Command);
        examples.Add(explain.Command, explain.Examples);
        return (command, ["letdown sessions", "letdown sessions --last 5", "letdown sessions show last", "letdown sessions explain last", "letdown sessions --json | jq '.[0].grams'"]);
    }

    /// <summary>Fetches what the pump has, when it is there; false when it is not.</summary>
    public static async Task<bool> CatchUpIfReachableAsync(Workbench bench, ISessionStore store, CancellationToken cancellation)
    {
        try
        {
            using var pump = bench.Connect();
            await new JournalCatchUp(pump, store).RunAsync(cancellation);
            return true;
        }
        catch (PumpUnreachableException)
        {
            return false;
        }
    }

    /// <summary>Said after what was asked for, not before: a pump that is off is no trouble.</summary>
    public static void HintAtPumpThatIsOff(Workbench bench)
    {
        if (!bench.Json)
        {
            bench.Hint("No pump answers now, so this is what is kept on this computer.");
        }
    }

    private static async Task<int> ListAsync(Workbench bench, int last, CancellationToken cancellation)
    {
        using var store = bench.OpenStore();
        var reached = await CatchUpIfReachableAsync(bench, store, cancellation);
        var all = await store.ListAsync(cancellation: cancellation);
        var sessions = last > 0 ? [.. all.Take(last)] : all;
        if (bench.Json)
        {
            bench.Print(sessions.Select(SummaryJson.From));
        }
        else
        {
            SessionsScreen.Write(bench.Around.Out, sessions, ShortIds.Length([.. all.Select(session => session.Id)]), bench.Around.Time);
        }

        if (!reached)
        {
            HintAtPumpThatIsOff(bench);
        }

        return ExitCode.Fine;
    }
}
