using LetDown.Hardware;
using LetDown.Hardware.Parts;
using LetDown.Hardware.Schematic;

namespace LetDown.Tests.Hardware;

/// <summary>What the parts list orders is what the schematic draws.</summary>
public sealed class PartsTests
{
    private static readonly HardwareFolder Folder = new(Path.Combine(Repository.Root, "hardware"));
    private static readonly IReadOnlyList<PartRow> Rows = PartRow.Read(Folder);
    private static readonly string[] Sureness = ["yes", "series", "generic"];
    private static readonly string[] Prices = ["€", "€€", "€€€", "€€€€"];
    private static readonly Netlist Netlist = Netlist.Read(Folder);

    [Fact]
    public void Every_part_of_the_schematic_is_ordered_once()
    {
        var drawn = Netlist.Parts.Select(part => part.Package).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(drawn, Rows.SelectMany(row => row.References).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void As_many_are_ordered_as_are_drawn() =>
        Assert.All(Rows.Where(row => row.References.Count > 0), row => Assert.Equal(row.References.Count, row.Count));

    [Fact]
    public void The_number_of_a_transistor_is_the_value_in_the_schematic()
    {
        var transistors = Netlist.Parts.Where(part => part.Kind is "nmos" or "pmos" or "npn" or "schottky").ToArray();
        Assert.NotEmpty(transistors);
        Assert.All(transistors, part => Assert.StartsWith(part.Value, Rows.Single(row => row.References.Contains(part.Package)).Number, StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_says_how_sure_its_number_is_and_what_it_costs()
    {
        Assert.All(Rows, row => Assert.Contains(row.Known, Sureness));
        Assert.All(Rows, row => Assert.Contains(row.Price, Prices));
        Assert.All(Rows.Where(row => row.Known != "generic"), row => Assert.NotEmpty(row.Number));
    }
}
