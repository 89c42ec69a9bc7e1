using LetDown.Host.Diary;
using LetDown.Host.Import;
using Spectre.Console;

namespace LetDown.App.Screens;

/// <summary>What happened away from the pump, a line each, and what she wrote about it below.</summary>
internal static class RecordsScreen
{
    /// <summary>A note hangs below the column of what happened.</summary>
    private const string Indent = "                      ";

    public static void Write(IAnsiConsole console, IReadOnlyList<MilkRecord> records, TimeProvider time) =>
        Write(console, [.. records.Select(record => (record, record.Name))], "Record", time);

    /// <summary>The same under other names.</summary>
    public static void Write(IAnsiConsole console, IReadOnlyList<(MilkRecord Record, string Name)> records, string namedBy, TimeProvider time)
    {
        var isMilkTold = records.Any(one => one.Record.Grams is not null);
        console.MarkupLine($"[dim]{Markup.Escape(Row("When", "Time", "What", "Breast", isMilkTold ? "Milk" : null, namedBy, ""))}[/]");
        foreach (var (record, name) in records)
        {
            console.WriteLine(Row(record, name, isMilkTold, time));
            foreach (var line in Note(console, record))
            {
                console.WriteLine($"{Indent}{line}");
            }
        }
    }

    private static IEnumerable<string> Note(IAnsiConsole console, MilkRecord record) =>
        record.Text.Length == 0 ? [] : TextLines.Wrap($"“{record.Text.ReplaceLineEndings(" ")}”", TextLines.WidthOf(console) - Indent.Length - 1);

    private static string Row(MilkRecord record, string name, bool isMilkTold, TimeProvider time) => Row(
        Figures.When(record.StartedAt, time, record.IsDayOnly),
        record.Duration is { } length ? Figures.Minutes(length) : "",
        RecordWords.Of(record.Kind),
        RecordWords.Of(record.Sides),
        !isMilkTold ? null : record.Grams is { } grams ? Figures.Grams(grams) : "",
        name,
        record.Source is { } source ? ImportFormats.Title(source) : "");

    private static string Row(string when, string time, string what, string breast, string? milk, string name, string source) =>
        $" {when,-12} {time,6}  {what,-6}  {breast,-6}{(milk is null ? "" : $" {milk,8}")}  {name,-6} {source}".TrimEnd();
}
