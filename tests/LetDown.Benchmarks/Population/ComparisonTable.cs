namespace LetDown.Benchmarks.Population;

/// <summary>Row by row, what set something apart from what only checks.</summary>
internal static class ComparisonTable
{
    public static void Print(IReadOnlyList<Comparison> comparisons, TextWriter output)
    {
        foreach (var role in new[] { "set", "check" })
        {
            var rows = comparisons.Where(comparison => comparison.Row.Role == role).ToArray();
            output.WriteLine();
            output.WriteLine($"rows that {(role == "set" ? "set a parameter" : "only check")}: {rows.Count(r => r.IsMet == true)} of {rows.Count(r => r.IsMet is not null)} met");
            output.WriteLine($"{"row",-5} {"quantity",-66} {"published",-22} {"simulated",-16} {"unit",-11} met  ground");
            foreach (var row in rows)
            {
                output.WriteLine(Line(row));
            }
        }
    }

    private static string Line(Comparison row)
    {
        var published = row.Row.Spread.Length > 0 ? $"{row.Row.Value} ± {row.Row.Spread}" : row.Row.Value;
        var simulated = row.Spread > 0
            ? FormattableString.Invariant($"{row.Simulated:0.##} ± {row.Spread:0.##}")
            : FormattableString.Invariant($"{row.Simulated:0.##}");
        var met = row.IsMet switch { true => "yes", false => "NO", null => "-" };
        return $"{row.Row.Id,-5} {Cut(row.Row.Quantity, 66),-66} {Cut(published, 22),-22} {simulated,-16} {Cut(row.Row.Unit, 11),-11} {met,-4} {row.Ground}";
    }

    private static string Cut(string text, int width) => text.Length <= width ? text : text[..(width - 1)] + "…";
}
