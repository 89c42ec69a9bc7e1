using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Json;
using LetDown.App.Listing;
using LetDown.App.Plots;
using LetDown.App.Screens;
using LetDown.Host.Sessions;
using LetDown.Host.Store;
using LetDown.Host.Volumes;

namespace LetDown.App.Commands;

/// <summary><c>letdown day</c>, <c>week</c> and <c>trend</c>: what sessions come to, by day.</summary>
internal static class TrendCommands
{
    private const int Week = 7;
    private const int MostDays = 3660;

    private static readonly PictureSize Size = new(1200, 800);

    public static IEnumerable<(Command Command, string[] Examples)> Create(Func<ParseResult, Workbench> bench) => [Day(bench), OfWeek(bench), Trend(bench)];

    private static (Command Command, string[] Examples) Day(Func<ParseResult, Workbench> bench)
    {
        var when = new Argument<string>("DAY") { Description = "today, yesterday, 2026-11-24, or 7d for a week ago.", DefaultValueFactory = _ => "today" };
        var command = new Command("day", "Show one day: its sessions, and what they came to.") { when };
        command.SetAction((line, cancellation) => DayAsync(bench(line), line.GetValue(when)!, cancellation));
        return (command, ["letdown day", "letdown day yesterday", "letdown day 2026-11-24 --json"]);
    }

    private static (Command Command, string[] Examples) OfWeek(Func<ParseResult, Workbench> bench)
    {
        var command = new Command("week", "Show the last seven days.");
        command.SetAction((line, cancellation) => TrendAsync(bench(line), Week, picture: null, isNursingTold: true, cancellation));
        return (command, ["letdown week", "letdown week --json"]);
    }

    private static (Command Command, string[] Examples) Trend(Func<ParseResult, Workbench> bench)
    {
        var days = new Option<int>("--days")
        {
            Description = "How many days, up to today; 28 when left out.",
            HelpName = "N",
            DefaultValueFactory = _ => 28,
            CustomParser = Numbers.Whole("--days wants a whole number of days, such as 28."),
        };
        var picture = new Option<string?>("--out") { Description = "Draw them into this PNG as well; - for standard output.", HelpName = "FILE" };
        var command = new Command("trend", "Show how milk and time to let-down go, day by day.") { days, picture };
        command.SetAction((line, cancellation) => TrendAsync(bench(line), line.GetValue(days), line.GetValue(picture), isNursingTold: false, cancellation));
        return (command, ["letdown trend", "letdown trend --days 90 --out trend.png"]);
    }

    private static async Task<int> DayAsync(Workbench bench, string said, CancellationToken cancellation)
    {
        var day = Days.Of("DAY", said, bench.Around.Time)!.Value;
        return await WithDaysAsync(bench, day, day, kept => ShowDay(bench, day, kept), cancellation);
    }

    private static void ShowDay(Workbench bench, DateOnly day, KeptDays kept)
    {
        if (bench.Json)
        {
            bench.Print(DayJson.From(DaysOf(bench, kept, day, day)[0]));
            return;
        }

        if (kept.Sessions.Count == 0 && kept.Records.Count == 0)
        {
            bench.Say("No sessions that day. “letdown sessions” shows all there are.");
            return;
        }

        if (kept.Sessions.Count > 0)
        {
            SessionsScreen.Write(bench.Around.Out, kept.Sessions, new(kept.All.Count, kept.Sessions.Count, new()), ShortIds.Length([.. kept.All.Select(session => session.Id)]), bench.Around.Time);
        }

        if (kept.Records.Count > 0)
        {
            bench.Say(kept.Sessions.Count > 0 ? "\n Away from the pump" : " Away from the pump");
            RecordsScreen.Write(bench.Around.Out, kept.Records, bench.Around.Time);
        }

        DayScreen.WriteSum(bench.Around.Out, DayFigures.Together(kept.Sessions, kept.Records));
    }

    private static async Task<int> TrendAsync(Workbench bench, int count, string? picture, bool isNursingTold, CancellationToken cancellation)
    {
        if (count is < 1 or > MostDays)
        {
            throw new AppException($"--days wants 1 to {MostDays} days.", ExitCode.Usage);
        }

        var today = Days.Today(bench.Around.Time);
        var from = today.AddDays(1 - count);
        return await WithDaysAsync(bench, from, today, kept => Show(bench, DaysOf(bench, kept, from, today), kept, picture, isNursingTold), cancellation);
    }

    private static IReadOnlyList<DayFigures> DaysOf(Workbench bench, KeptDays kept, DateOnly from, DateOnly to)
    {
        var days = DayFigures.Of(kept.Sessions, kept.Records, from, to, bench.Around.Time.LocalTimeZone);
        return bench.AreVolumesHidden ? [.. days.Select(HiddenVolumes.WithoutVolumes)] : days;
    }

    private static void Show(Workbench bench, IReadOnlyList<DayFigures> days, KeptDays kept, string? picture, bool isNursingTold)
    {
        if (picture is not null)
        {
            PictureFile.Write(bench, picture, TrendPlot.Draw(days, Size));
        }
        else if (bench.Json)
        {
            bench.Print(days.Select(DayJson.From));
        }
        else
        {
            TrendScreen.Write(bench.Around.Out, days, DayFigures.Together(kept.Sessions, kept.Records), isNursingTold);
        }
    }

    private static async Task<int> WithDaysAsync(Workbench bench, DateOnly from, DateOnly to, Action<KeptDays> show, CancellationToken cancellation)
    {
        using var store = bench.OpenStore();
        var reached = await SessionsCommand.CatchUpIfReachableAsync(bench, store, cancellation);
        var zone = bench.Around.Time.LocalTimeZone;
        var all = await store.ListAsync(cancellation: cancellation);
        show(new(all, new SessionQuery { From = from, To = to }.Choose(all, zone), await RecordsCommand.OfDaysAsync(store, from, to, zone, cancellation)));
        if (!reached)
        {
            SessionsCommand.HintAtPumpThatIsOff(bench);
        }

        return ExitCode.Fine;
    }
}
