using System.Globalization;
using LetDown.App.Imports;
using LetDown.Host.Diary;
using LetDown.Host.Import;
using LetDown.Host.Volumes;
using Spectre.Console;

namespace LetDown.App.Screens;

/// <summary>What is in a file that she wants to import, before anything is kept.</summary>
internal static class ImportScreen
{
    /// <summary>Of each list; a year of nursings is no preview.</summary>
    private const int MostShown = 8;

    public static void Write(IAnsiConsole console, ImportedFile file, bool areVolumesHidden, TimeProvider time)
    {
        console.WriteLine($" {file.Name}, from {ImportFormats.Title(file.Reading.Format)}");
        console.WriteLine();
        WriteCounts(console, file);
        WriteNew(console, file, areVolumesHidden, time);
        WriteList(console, "At the time of something you have", [.. file.Verdicts.Where(verdict => verdict.Standing == ImportStanding.AtTheSameTime).Select(verdict => Same(verdict, areVolumesHidden, time))]);
        WriteList(console, "Not understood", [.. file.Reading.Skipped.Select(note => Placed(note, areVolumesHidden))]);
        WriteList(console, "Assumed", [.. file.Reading.Remarks.Select(note => Placed(note, areVolumesHidden))]);
        if (file.Reading.IgnoredColumns.Count > 0)
        {
            WriteList(console, "Columns that were not read", [string.Join(", ", file.Reading.IgnoredColumns)]);
        }

        console.WriteLine();
    }

    private static void WriteCounts(IAnsiConsole console, ImportedFile file)
    {
        var leftOut = string.Join(", ", file.Reading.LeftOut.Select(kind => kind.Key.Length == 0 ? Count(kind.Value) : $"{kind.Key} {Count(kind.Value)}"));
        (string What, int Count, string Remark)[] rows =
        [
            ("New", file.Count(ImportStanding.New), Span(file)),
            ("Imported before", file.Count(ImportStanding.ImportedBefore), ""),
            ("Twice in the file", file.Count(ImportStanding.TwiceInFile), ""),
            ("At the same time", file.Count(ImportStanding.AtTheSameTime), "as something you have; --overlapping keeps them too"),
            ("Not understood", file.Reading.Skipped.Count, ""),
            ("Not about milk", file.Reading.LeftOut.Values.Sum(), leftOut),
        ];
        foreach (var (what, count, remark) in rows.Where(row => row.Count > 0 || row.What == "New"))
        {
            WriteWrapped(console, $" {what,-18} {count,6}  ", remark);
        }
    }

    private static string Span(ImportedFile file)
    {
        var days = file.Verdicts.Where(verdict => verdict.Standing == ImportStanding.New).Select(verdict => DateOnly.FromDateTime(verdict.Milk.StartedAt.DateTime)).ToList();
        return days.Count == 0 ? "" : days.Min() == days.Max() ? Day(days.Min()) : $"{Day(days.Min())} to {Day(days.Max())}";
    }

    private static void WriteNew(IAnsiConsole console, ImportedFile file, bool areVolumesHidden, TimeProvider time)
    {
        var fresh = file.Verdicts.Where(verdict => verdict.Standing == ImportStanding.New).ToList();
        if (fresh.Count == 0)
        {
            return;
        }

        console.WriteLine();
        RecordsScreen.Write(console, [.. fresh.Take(MostShown).Select(verdict => (Record(verdict, areVolumesHidden), Count(verdict.Milk.Line)))], "Line", time);
        WriteMore(console, fresh.Count);
    }

    private static MilkRecord Record(ImportVerdict verdict, bool areVolumesHidden)
    {
        // The format is told above; a column of it would be the same all the way down.
        var record = MilkRecord.From(verdict.Milk, default) with { Source = null };
        return areVolumesHidden ? record.WithoutVolumes() : record;
    }

    private static string Same(ImportVerdict verdict, bool areVolumesHidden, TimeProvider time) =>
        $"line {Count(verdict.Milk.Line)}: {RecordWords.Of(Record(verdict, areVolumesHidden), time)}; you have {verdict.Known!.Name}";

    private static string Placed(RowNote note, bool areVolumesHidden) =>
        string.Create(CultureInfo.InvariantCulture, $"line {note.Line}, column {note.Column}: {(areVolumesHidden ? note.WithoutVolumes() : note).Text}");

    private static void WriteList(IAnsiConsole console, string heading, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.MarkupLine($"[dim] {Markup.Escape(heading)}[/]");
        foreach (var line in lines.Take(MostShown))
        {
            WriteWrapped(console, "  ", line);
        }

        WriteMore(console, lines.Count);
    }

    private static void WriteWrapped(IAnsiConsole console, string before, string text)
    {
        var indent = new string(' ', before.Length);
        var lines = TextLines.Wrap(text, TextLines.WidthOf(console) - before.Length - 1).DefaultIfEmpty("").ToList();
        console.WriteLine((before + lines[0]).TrimEnd());
        lines.Skip(1).ToList().ForEach(line => console.WriteLine(indent + line));
    }

    private static void WriteMore(IAnsiConsole console, int count)
    {
        if (count > MostShown)
        {
            console.MarkupLine($"[dim]  and {Count(count - MostShown)} more; --json has all of them[/]");
        }
    }

    private static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
