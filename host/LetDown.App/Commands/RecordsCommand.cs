using System.CommandLine;
using System.Globalization;
using LetDown.App.CommandLine;
using LetDown.App.Json;
using LetDown.App.Screens;
using LetDown.Host.Diary;
using LetDown.Host.Sessions;
using LetDown.Host.Store;

namespace LetDown.App.Commands;

/// <summary><c>letdown records</c>: what happened away from the pump, and how to take it away again.</summary>
internal static class RecordsCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench, Dictionary<Command, string[]> examples)
    {
        var from = new Option<string?>("--from") { Description = "Only from this day on: today, yesterday, 2026-11-24, or 7d for a week ago; a week ago when left out.", HelpName = "DAY" };
        var to = new Option<string?>("--to") { Description = "Only up to this day.", HelpName = "DAY" };
        var command = new Command("records", "List what happened away from the pump: nursed, or pumped elsewhere.") { from, to };
        command.SetAction((line, cancellation) => ListAsync(bench(line), line.GetValue(from) ?? "7d", line.GetValue(to) ?? "today", cancellation));
        var delete = RecordsDeleteCommand.Create(bench);
        command.Subcommands.Add(delete.Command);
        examples.Add(delete.Command, delete.Examples);
        return (command, ["letdown records", "letdown records --from 30d", "letdown records --from 2026-01-01 --json > records.json", "letdown records delete r12"]);
    }

    private static async Task<int> ListAsync(Workbench bench, string from, string to, CancellationToken cancellation)
    {
        var (first, last) = (Days.Of("--from", from, bench.Around.Time)!.Value, Days.Of("--to", to, bench.Around.Time)!.Value);
        if (first > last)
        {
            throw new AppException("--from is after --to, so no day is left between them.", ExitCode.Usage);
        }

        using var store = bench.OpenStore();
        var records = await OfDaysAsync(store, first, last, bench.Around.Time.LocalTimeZone, cancellation);
        if (bench.Json)
        {
            bench.Print(records.Select(RecordJson.From));
        }
        else if (records.Count == 0)
        {
            bench.Say("Nothing was written down for these days. “letdown add nursing” and “letdown add pumped” do that; --from 365d looks further back.");
        }
        else
        {
            RecordsScreen.Write(bench.Around.Out, records, bench.Around.Time);
        }

        return ExitCode.Fine;
    }

    /// <summary>Records of whole days where she is, oldest first.</summary>
    public static async Task<IReadOnlyList<MilkRecord>> OfDaysAsync(ISessionStore store, DateOnly from, DateOnly to, TimeZoneInfo zone, CancellationToken cancellation)
    {
        // A day begins up to fourteen hours before or after it does in UTC.
        var near = await store.Records.ListAsync(Midnight(from, -1), Midnight(to, 2), cancellation);
        return [.. near.Where(record => LocalDay.Of(record.StartedAt, zone) is var day && day >= from && day <= to)];
    }

    private static DateTimeOffset Midnight(DateOnly day, int later) =>
        new(DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + later, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber)).ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
