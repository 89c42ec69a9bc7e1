using System.Globalization;

namespace LetDown.Hardware.Parts;

/// <summary>One row of the parts list.</summary>
/// <param name="Group">Where on the pump it belongs.</param>
/// <param name="References">The parts of the schematic; none for what is not on the board.</param>
/// <param name="Quantity">How many to order.</param>
/// <param name="What">What it has to be.</param>
/// <param name="Manufacturer">Who makes it; empty when it does not matter.</param>
/// <param name="Number">Their number.</param>
/// <param name="Known">How sure the number is.</param>
/// <param name="Alternatives">What does instead.</param>
/// <param name="Price">€ below 1 €, €€ below 10, €€€ below 60, €€€€ above; each.</param>
/// <param name="Use">What it is for, and what to mind.</param>
internal sealed record PartRow(
    string Group, IReadOnlyList<string> References, string Quantity, string What, string Manufacturer, string Number, string Known, string Alternatives, string Price, string Use)
{
    public static IReadOnlyList<PartRow> Read(HardwareFolder folder) => [.. new CsvTable(folder.At("parts.csv")).Rows().Select(Of)];

    /// <summary>Null for lengths.</summary>
    public int? Count => int.TryParse(Quantity, CultureInfo.InvariantCulture, out var count) ? count : null;

    private static PartRow Of(IReadOnlyDictionary<string, string> row) => new(
        row["group"], row["references"].Split(' ', StringSplitOptions.RemoveEmptyEntries), row["quantity"], row["what"], row["manufacturer"], row["number"], row["known"],
        row["alternatives"], row["price"], row["for"]);
}
