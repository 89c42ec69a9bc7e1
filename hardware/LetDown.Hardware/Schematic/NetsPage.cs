using LetDown.Hardware.Calculations;

namespace LetDown.Hardware.Schematic;

/// <summary>schematic/nets.md: every net with all its pins, to solder and to measure by.</summary>
internal static class NetsPage
{
    public static string Write(Netlist netlist)
    {
        var page = new MarkdownPage().Add($"{Heading}").Table("net", "#pins", "joins");
        foreach (var (net, pins) in netlist.Nets.OrderBy(net => net.Key, StringComparer.Ordinal))
        {
            page.Row($"`{net}`", $"{pins.Count}", $"{string.Join(", ", pins)}");
        }

        WritePlugs(page, netlist);
        return page.ToString();
    }

    private static void WritePlugs(MarkdownPage page, Netlist netlist)
    {
        page.Heading("Plugs").Table("plug", "to", "pins, from the top");
        foreach (var plug in netlist.Parts.Where(part => part.Kind == "plug" && part.Pins.Count < MostPins))
        {
            page.Row($"{plug.Reference}", $"{plug.Value}", $"{string.Join(", ", plug.Pins.Select(pin => $"{pin.Name}: `{pin.Net}`"))}");
        }
    }

    /// <summary>The Pi's header has a page of its own (wiring.md).</summary>
    private const int MostPins = 40;

    private const string Heading = """
        # Nets

        Made from the sheets of this folder. A pin is told as part, name and, where the package has numbers, its number: `U201.1 Q (6)` is pin 6 of U201. Tick each off as it is
        soldered; then measure that it joins these and nothing else.


        """;
}
