using LetDown.Hardware.Calculations;

namespace LetDown.Hardware.Parts;

/// <summary>parts.md: the parts list for people.</summary>
internal static class PartsPage
{
    private const int MostReferences = 6;

    public static string Write(IReadOnlyList<PartRow> rows)
    {
        var page = new MarkdownPage().Add($"{Heading}");
        foreach (var group in rows.GroupBy(row => row.Group))
        {
            page.Heading(group.Key).Table("#how many", "what", "number", "or", "price each", "for", "in the schematic");
            foreach (var row in group)
            {
                page.Row($"{row.Quantity}", $"{row.What}", $"{Number(row)}", $"{row.Alternatives}", $"{row.Price}", $"{row.Use}", $"{References(row)}");
            }
        }

        return page.ToString();
    }

    private static string Number(PartRow row) => row.Known switch
    {
        "generic" => row.Number.Length == 0 ? "any" : $"any, such as {row.Number}",
        "series" => $"{row.Manufacturer} {row.Number} (series: choose by its catalogue)",
        _ => $"{row.Manufacturer} {row.Number}",
    };

    private static string References(PartRow row) => row.References.Count <= MostReferences
        ? string.Join(' ', row.References)
        : string.Join(' ', row.References.Take(3)) + " … " + row.References[^1];

    private const string Heading = """
        # Parts

        Made from [parts.csv](parts.csv), which has every reference; a test holds it to the [schematic](schematic/README.md). **Check stock and data sheet before you order:** nobody has
        ordered from this list yet. Price class, each: € below 1 €, €€ below 10, €€€ below 60. "Series" means that the exact number has to be chosen from a catalogue
        because no data sheet with all that matters was at hand; the vents are the weightiest of these.

        Whatever touches milk or skin (shield, membrane, bottle, level switch) is bought as such, cleaned as its maker says, and never printed.

        """;
}
