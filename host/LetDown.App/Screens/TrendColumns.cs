using System.Globalization;
using LetDown.Host.Sessions;

namespace LetDown.App.Screens;

/// <summary>Which columns days have: what there is to tell, as far as there is room.</summary>
internal static class TrendColumns
{
    private const int NameWidth = 11;

    /// <summary>All that fits; the time to the first let-down is told shorter or goes first.</summary>
    public static IReadOnlyList<TrendColumn> Fitting(int width, DayFigures together, bool isNursingTold)
    {
        IReadOnlyList<TrendColumn> known = [.. Known(together, isNursingTold)];
        IReadOnlyList<TrendColumn>[] choices = [[.. known, First("First let-down")], [.. known, First("Let-down")]];
        return Array.Find(choices, columns => NameWidth + columns.Sum(column => column.Width) <= width) ?? known;
    }

    public static string Head(IReadOnlyList<TrendColumn> columns) => Line("Day", columns.Select(column => (column.Head, column.Width)));

    public static string Row(IReadOnlyList<TrendColumn> columns, DayFigures day) =>
        Line(day.Day.ToString("ddd d MMM", CultureInfo.InvariantCulture), columns.Select(column => (column.Cell(day), column.Width)));

    private static IEnumerable<TrendColumn> Known(DayFigures together, bool isNursingTold)
    {
        yield return new("Sessions", 9, day => day.Sessions == 0 ? "–" : Count(day.Sessions));
        if (!together.Grams.IsHidden)
        {
            yield return new("Left", 10, day => OfSessions(day, Figures.Grams(day.Grams.Left)));
            yield return new("Right", 10, day => OfSessions(day, Figures.Grams(day.Grams.Right)));
            yield return new("Together", 10, day => OfSessions(day, Figures.Together(day.Grams)));
        }

        if (together.Away.Grams is not null)
        {
            yield return new("Elsewhere", 10, day => day.Away.Grams is { } grams ? Figures.Grams(grams) : "");
        }

        if (isNursingTold && together.Away.Nursings > 0)
        {
            yield return new("Nursed", 7, day => day.Away.Nursings == 0 ? "" : Count(day.Away.Nursings));
        }
    }

    private static TrendColumn First(string head) => new(head, head.Length + 2, day => day.FirstLetDown is { } first ? Figures.Length(first) : "");

    private static string OfSessions(DayFigures day, string amount) => day.Sessions == 0 ? "" : amount;

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Line(string name, IEnumerable<(string Text, int Width)> cells) =>
        $" {name.PadRight(NameWidth - 1)}{string.Concat(cells.Select(cell => cell.Text.PadLeft(cell.Width)))}".TrimEnd();
}
