using System.Text.RegularExpressions;
using LetDown.Hardware;
using LetDown.Hardware.Schematic;

namespace LetDown.Tests.Hardware;

/// <summary>What ngspice simulates has the values that the schematic draws.</summary>
public sealed class DrawnValueTests
{
    private static readonly HardwareFolder Folder = new(Path.Combine(Repository.Root, "hardware"));
    private static readonly Netlist Netlist = Netlist.Read(Folder);

    [Theory]
    [InlineData("one-shot", "Rx", "R201")]
    [InlineData("one-shot", "Cx", "C201")]
    [InlineData("safety-chain", "Rx", "R201")]
    [InlineData("safety-chain", "Cx", "C201")]
    [InlineData("safety-chain", "Rg", "R311")]
    [InlineData("safety-chain", "Rgd", "R312")]
    [InlineData("valve-release", "Rzener", "R301")]
    [InlineData("gates-at-boot", "Rg", "R311")]
    [InlineData("motor", "Rg", "R401")]
    [InlineData("motor", "Rsh", "R403")]
    [InlineData("motor", "Rf", "R404")]
    [InlineData("motor", "Cf", "C402")]
    [InlineData("motor", "Cb", "C101")]
    [InlineData("analog-input", "R1c", "R511")]
    [InlineData("analog-input", "R2c", "R512")]
    [InlineData("analog-input", "C1c", "C513")]
    public void A_part_of_a_circuit_has_the_value_of_the_schematic(string circuit, string name, string reference)
    {
        var netlist = File.ReadAllText(Path.Combine(Folder.Circuits, $"{circuit}.cir"));
        var simulated = Regex.Match(netlist, $@"^{name} \S+ \S+ (?<value>\S+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["value"].Value;
        var drawn = Netlist.Parts.Single(part => part.Reference == reference).Value;
        Assert.Equal(drawn.Split(' ')[0], simulated.TrimEnd('m') is var milli && simulated.EndsWith('m') ? milli : simulated);
    }

    [Fact]
    public void The_coils_are_clamped_by_what_was_simulated()
    {
        Assert.Contains("BV=15 ", File.ReadAllText(Path.Combine(Folder.Circuits, "parts.inc")), StringComparison.Ordinal);
        var zeners = Netlist.Parts.Where(part => part.Kind == "zener" && part.Pins.Single(pin => pin.Name == "K").Net.EndsWith(".mid", StringComparison.Ordinal));
        Assert.Equal(4, zeners.Count(zener => zener.Value == "1SMA5929B")); // 15 V
    }
}
