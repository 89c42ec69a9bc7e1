using System.Globalization;
using LetDown.Core.Units;

namespace LetDown.Firmware.Analysis;

/// <summary>Weights as a balance exports them: <c>seconds,grams_left,grams_right</c>, one line for each moment; a cell may be empty.</summary>
internal static class WeightFile
{
    private const string Header = "seconds,grams_left,grams_right";

    /// <summary>A hundred years: beyond it a stamp is no number of seconds.</summary>
    private const double Longest = 3.2e9;

    /// <summary>Reads it line by line.</summary>
    /// <exception cref="WeightFileException">It is not such a file.</exception>
    public static IEnumerable<WeightRow> Read(TextReader reader)
    {
        var header = reader.ReadLine()?.TrimStart('\uFEFF').Replace(" ", "", StringComparison.Ordinal);
        if (!string.Equals(header, Header, StringComparison.OrdinalIgnoreCase))
        {
            throw Wrong(1, 1, $"expected the header {Header}, found {Found(header)}");
        }

        var last = double.NegativeInfinity;
        for (var line = 2; reader.ReadLine() is { } text; line++)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            var row = Row(text, line);
            if (row.Seconds <= last)
            {
                throw Wrong(line, 1, string.Create(CultureInfo.InvariantCulture, $"expected more seconds than the {last} before, found {row.Seconds}"));
            }

            last = row.Seconds;
            yield return row;
        }

        if (double.IsNegativeInfinity(last))
        {
            throw Wrong(2, 1, "expected a line of weights, found the end");
        }
    }

    private static WeightRow Row(string text, int line)
    {
        var cells = text.Split(',');
        if (cells.Length != 3)
        {
            throw Wrong(line, Math.Min(cells.Length, 4), $"expected 3 cells, found {cells.Length}");
        }

        var seconds = Number(cells[0], line, 1) ?? throw Wrong(line, 1, "expected seconds, found an empty cell");
        if (Math.Abs(seconds) > Longest)
        {
            throw Wrong(line, 1, $"expected seconds, found {Found(cells[0])}");
        }

        return new(seconds, new(Number(cells[1], line, 2), Number(cells[2], line, 3)));
    }

    private static double? Number(string cell, int line, int column)
    {
        if (string.IsNullOrWhiteSpace(cell))
        {
            return null;
        }

        return double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : throw Wrong(line, column, $"expected a number with a point, or nothing, found {Found(cell)}");
    }

    private static string Found(string? text) => text is null ? "an empty file" : $"“{(text.Length > 40 ? text[..40] + "…" : text.Trim())}”";

    private static WeightFileException Wrong(int line, int column, string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"line {line}, column {column}: {what}."));
}
