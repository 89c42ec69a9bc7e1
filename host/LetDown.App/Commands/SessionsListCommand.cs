using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Json;
using LetDown.App.Listing;
using LetDown.App.Screens;
using LetDown.Host.Store;

namespace LetDown.App.Commands;

/// <summary><c>letdown sessions</c> by itself: the list, with what she wants of it.</summary>
internal sealed class SessionsListCommand
{
    private readonly Option<int> _last = new("--last")
    {
        Description = "How many to list at once; 20 when left out, 0 for all.",
        HelpName = "N",
        DefaultValueFactory = _ => 20,
        CustomParser = Numbers.Whole("--last wants a whole number, such as 5."),
    };

    private readonly Option<int> _page = new("--page")
    {
        Description = "Which page of them; 1 when left out.",
        HelpName = "N",
        DefaultValueFactory = _ => 1,
        CustomParser = Numbers.Whole("--page wants a whole number, such as 2."),
    };

    private readonly SessionFilter _filter = new();
    private readonly Option<SessionOrder?> _sort = new("--sort")
    {
        Description = "By when (newest first), milk (most first), length (longest first) or letdown (quickest first).",
        HelpName = "WHAT",
        CustomParser = Choices.Of<SessionOrder>("--sort"),
    };

    private readonly Option<bool> _reverse = new("--reverse") { Description = "The other way round." };
    private readonly Option<bool> _csv = new("--csv") { Description = "Print comma-separated values for a spreadsheet." };

    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var options = new SessionsListCommand();
        var command = new Command("sessions", "List your sessions, newest first.")
        {
            options._sort, options._reverse, options._last, options._page, options._csv,
        };
        options._filter.AddTo(command);
        command.SetAction((line, cancellation) => ListAsync(bench(line), options.Query(line, bench(line).Around.Time), line.GetValue(options._csv), cancellation));
        return (command,
        [
            "letdown sessions", "letdown sessions --from 7d --side left", "letdown sessions --sort milk --last 5", "letdown sessions show last",
            "letdown sessions --csv --last 0 > sessions.csv", "letdown sessions --json | jq '.[0].grams'",
        ]);
    }

    private SessionQuery Query(ParseResult line, TimeProvider time) => _filter.Query(line, time) with
    {
        Order = line.GetValue(_sort) ?? SessionOrder.When,
        IsReversed = line.GetValue(_reverse),
        Page = Math.Max(1, line.GetValue(_page)),
        PageSize = line.GetValue(_last),
    };

    private static async Task<int> ListAsync(Workbench bench, SessionQuery query, bool isCsv, CancellationToken cancellation)
    {
        if (query.Order == SessionOrder.Milk && bench.AreVolumesHidden)
        {
            throw new AppException("Amounts are hidden, and that order would tell them. “--volumes show” shows them this once.", ExitCode.Usage);
        }

        using var store = bench.OpenStore();
        var reached = await SessionsCommand.CatchUpIfReachableAsync(bench, store, cancellation);
        var all = await store.ListAsync(cancellation: cancellation);
        var chosen = query.Choose(all, bench.Around.Time.LocalTimeZone);
        var remarks = await SessionRemarks.ReadAsync(store, isCsv ? query.Cut(chosen) : [], cancellation);
        Show(bench, query, all, chosen, remarks, isCsv);
        if (!reached && !isCsv)
        {
            SessionsCommand.HintAtPumpThatIsOff(bench);
        }

        return ExitCode.Fine;
    }

    private static void Show(Workbench bench, SessionQuery query, IReadOnlyList<SessionSummary> all, IReadOnlyList<SessionSummary> chosen, IReadOnlyDictionary<SessionSummary, SessionRemarks> remarks, bool isCsv)
    {
        var page = query.Cut(chosen);
        if (bench.Json)
        {
            bench.Print(page.Select(SummaryJson.From));
        }
        else if (isCsv)
        {
            SessionsCsv.Write(bench.Around.RawOut, page, remarks);
        }
        else
        {
            SessionsScreen.Write(bench.Around.Out, page, new(all.Count, chosen.Count, query), ShortIds.Length([.. all.Select(session => session.Id)]), bench.Around.Time);
        }
    }
}
