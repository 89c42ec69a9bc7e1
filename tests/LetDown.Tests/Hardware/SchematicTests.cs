using System.Globalization;
using LetDown.Hardware;
using LetDown.Hardware.Schematic;
using LetDown.Hardware.Wiring;

namespace LetDown.Tests.Hardware;

/// <summary>The schematic joins what board.json names, and its drawing shows what its netlist says.</summary>
public sealed class SchematicTests
{
    private static readonly HardwareFolder Folder = new(Path.Combine(Repository.Root, "hardware"));
    private static readonly Netlist Netlist = Netlist.Read(Folder);

    [Fact]
    public void Every_pin_of_the_header_carries_the_signal_of_the_board_file()
    {
        var signals = Signals.Of(Folder.Board());
        var header = Netlist.Parts.Single(part => part.Reference == "J701");
        Assert.Equal(PiHeader.Pins, header.Pins.Count);
        foreach (var pin in header.Pins)
        {
            var number = int.Parse(pin.Name, CultureInfo.InvariantCulture);
            var expected = PiHeader.LineAt(number) is { } line
                ? signals.FirstOrDefault(signal => signal.Line == line)?.Name ?? Sheet.NotConnected
                : PiHeader.PowerAt(number) switch { "5 V" => "+5V", "3.3 V" => "3V3", _ => "GND" };
            Assert.Equal(expected, pin.Net);
        }
    }

    [Fact]
    public void Every_channel_of_the_converter_measures_what_the_board_file_says()
    {
        var converter = Netlist.Parts.Single(part => part.Value.StartsWith("MCP3208", StringComparison.Ordinal));
        var wired = converter.Pins.Where(pin => pin.Name.StartsWith("CH", StringComparison.Ordinal)).Select(pin => pin.Net);
        Assert.Equal(WiringPage.AnalogInputsOf(Folder.Board()).OrderBy(input => input.Channel).Select(input => input.Name), wired);
    }

    [Fact]
    public void Every_net_joins_at_least_two_pins_and_every_part_has_one_name()
    {
        Assert.DoesNotContain(Netlist.Nets, net => net.Value.Count < 2);
        Assert.Equal(Netlist.Parts.Count(), Netlist.Parts.Select(part => part.Reference).Distinct().Count());
    }

    [Fact]
    public void No_wire_of_a_drawing_contradicts_the_netlist() =>
        Assert.Empty(Netlist.Sheets.SelectMany(sheet => sheet.Mistakes()));

    [Fact]
    public void What_the_one_shot_drops_passes_its_gate_and_nothing_else_does()
    {
        var gated = Netlist.Parts.Where(part => part.Kind == "and" && part.Pins.Any(pin => pin.Net == "alive")).Select(part => part.Pins[0].Net);
        Assert.Equal(Signals.Of(Folder.Board()).Where(signal => signal.Kind == SignalKind.Gated).Select(signal => signal.Name).Order(), gated.Order());
    }

    [Fact]
    public void Every_mosfet_has_its_pull_down_at_its_gate()
    {
        foreach (var gate in Netlist.Parts.Where(part => part.Value is "IRLML0060" or "IRLZ34N").Select(part => part.Pins.Single(pin => pin.Name == "G").Net))
        {
            Assert.Contains(Netlist.Parts, part => part is { Kind: "resistor", Value: "10k" } && part.Pins[0].Net == gate && part.Pins[1].Net == "GND");
        }
    }

    [Theory]
    [InlineData("wire a 200,0 300,0", "Vents: a wire of a from 200,0 touches nothing of that net")]
    [InlineData("wire a 30,0 30,100\npart R2 resistor 1k 30,50 1=b 2=b", "Vents: the wire of a runs over R2 2 (b) at 60,50")]
    public void A_drawing_that_lies_is_found_out(string line, string mistake)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, $"sheet 100 100 Vents\npart R1 resistor 1k 0,0 1=b 2=a\n{line.Replace("30,100", "30,50 60,50", StringComparison.Ordinal)}\n");
        var sheet = SheetReader.Read(file);
        File.Delete(file);
        Assert.Contains(mistake, sheet.Mistakes());
    }
}
