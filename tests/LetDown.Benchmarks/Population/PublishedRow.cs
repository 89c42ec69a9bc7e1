using System.Globalization;
using Sylvan.Data.Csv;

namespace LetDown.Benchmarks.Population;

/// <summary>One row of docs/published-figures.csv that the population is set from or checked on.</summary>
internal sealed record PublishedRow(string Id, string Quantity, string Value, string Spread, string SpreadType, string Unit, double? N, string Role)
{
    /// <summary>The figures by their ids.</summary>
    public static IReadOnlyDictionary<string, PublishedRow> Load() =>
        Rows().ToDictionary(row => row.Id);

    private static IEnumerable<PublishedRow> Rows()
    {
        using var csv = CsvDataReader.Create(Path.Combine(AppContext.BaseDirectory, "published-figures.csv"));
        while (csv.Read())
        {
            string Cell(string column) => csv.GetString(csv.GetOrdinal(column));
            yield return new(
                Cell("id"), Cell("quantity"), Cell("value"), Cell("spread"), Cell("spread_type"), Cell("unit"), Number(Cell("n")), Cell("role"));
        }
    }

    /// <summary>Published mean.</summary>
    public double Mean => Number(Value) ?? throw new FormatException($"{Id}: “{Value}” is no single number.");

    /// <summary>Published standard error of the mean: as printed, or from the deviation and n.</summary>
    public double? Error => Number(Spread) switch
    {
        null => null,
        { } spread when SpreadType.Contains("SEM", StringComparison.Ordinal) => spread,
        { } spread => N is { } n ? spread / Math.Sqrt(n) : spread / 2,
    };

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
