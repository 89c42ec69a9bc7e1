using LetDown.Hardware;
using LetDown.Hardware.Circuits;

namespace LetDown.Tests.Hardware;

/// <summary>The netlists of hardware/circuits give what figures.csv says, and the page beside them says what they give.</summary>
public sealed class CircuitTests
{
    private static readonly HardwareFolder Folder = new(Path.Combine(Repository.Root, "hardware"));

    public static TheoryData<string> Circuits => [.. Bound.Read(Folder).Select(bound => bound.Circuit).Distinct()];

    [Theory]
    [MemberData(nameof(Circuits))]
    public void Every_figure_of_a_circuit_lies_within_its_bounds(string circuit)
    {
        Assert.SkipUnless(Ngspice.IsThere, "ngspice is not installed (Debian: apt install ngspice).");
        var run = new Ngspice(Folder).Run(circuit);
        var runs = new Dictionary<string, CircuitRun> { [circuit] = run };
        foreach (var bound in Bound.Read(Folder).Where(bound => bound.Circuit == circuit))
        {
            var value = CircuitTable.Value(bound, runs);
            Assert.InRange(value, bound.Least, bound.Most);

            // Another ngspice may round otherwise; what the page says must still be what it gives.
            Assert.Equal(value, OnThePage(bound), 0.01 + (0.03 * Math.Abs(value)));
        }

        Assert.Equal(Bound.Read(Folder).Where(bound => bound.Circuit == circuit).Select(bound => bound.Figure).Order(), run.Figures.Keys.Order());
    }

    /// <summary>The figure as figures.md tells it.</summary>
    private static double OnThePage(Bound bound)
    {
        var row = File.ReadLines(Path.Combine(Folder.Circuits, "figures.md")).Single(line => line.StartsWith($"| {bound.Meaning} |", StringComparison.Ordinal) && line.Contains($" {bound.Unit} |", StringComparison.Ordinal));
        return double.Parse(row.Split('|')[2].Trim().Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Every_netlist_has_its_figures_and_what_disagrees_with_the_design_says_what_would_mend_it()
    {
        var netlists = Directory.EnumerateFiles(Folder.Circuits, "*.cir").Select(Path.GetFileNameWithoutExtension).Order();
        Assert.Equal(netlists, Circuits.Select(row => row.Data).Order());

        var page = File.ReadAllText(Path.Combine(Folder.Circuits, "figures.md"));
        Assert.DoesNotContain("**disagrees**:  |", page, StringComparison.Ordinal);
        Assert.DoesNotContain("(outside", page, StringComparison.Ordinal);
        Assert.All(Bound.Read(Folder), bound => Assert.Contains($"| {bound.Meaning} |", page, StringComparison.Ordinal));
    }

    [Fact]
    public void A_measurement_that_failed_is_told_and_not_left_out()
    {
        var thrown = Assert.Throws<HardwareException>(() => RunOutput.Parse("vent", "figure release 0.001\nfigure peak \n", string.Empty));
        Assert.Equal("vent: 'figure peak' has no value: its measurement failed.", thrown.Message);
    }

    [Theory]
    [InlineData("< 100", 99.9, true)]
    [InlineData("< 100", 100, false)]
    [InlineData("> 9.6", 9.7, true)]
    [InlineData("> 9.6", 9.6, false)]
    [InlineData("1.6", 1.5, true)]
    [InlineData("1.6", 1.4, false)]
    [InlineData("", 5, null)]
    public void A_figure_agrees_with_a_limit_or_with_a_number_near_it(string design, double value, bool? agrees)
    {
        Assert.Equal(agrees, new Bound("vent", "release", "V", 0, 1, design, "", "").AgreesWithDesign(value));
    }
}
