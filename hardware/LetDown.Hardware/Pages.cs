using LetDown.Hardware.Calculations;
using LetDown.Hardware.Parts;
using LetDown.Hardware.Schematic;
using LetDown.Hardware.Wiring;

namespace LetDown.Hardware;

/// <summary>Every file of hardware/ that is made from others, by its name below that folder.</summary>
internal static class Pages
{
    private static readonly Dictionary<string, Func<HardwareFolder, string>> Fixed = new Dictionary<string, Func<HardwareFolder, string>>(StringComparer.Ordinal)
    {
        ["air.svg"] = folder => AirPicture.Write(folder.Board()),
        ["calculations.md"] = folder => CalculationsPage.Write(folder.Board()),
        ["pi/board-pi5.json"] = folder => Pi5Board.Write(File.ReadAllText(folder.At("board.json"))),
        ["parts.md"] = folder => PartsPage.Write(PartRow.Read(folder)),
        ["pi/config.txt"] = folder => PiConfig.Write(folder.Board()),
        ["schematic/nets.md"] = folder => NetsPage.Write(Netlist.Read(folder)),
        ["wiring.md"] = folder => WiringPage.Write(folder.Board()),
        ["wiring.svg"] = folder => WiringPicture.Write(folder.Board()),
    };

    public static IReadOnlyDictionary<string, Func<HardwareFolder, string>> Of(HardwareFolder folder) =>
        Fixed.Concat(Sheets(folder)).ToDictionary(page => page.Key, page => page.Value, StringComparer.Ordinal);

    /// <summary>A picture of each sheet.</summary>
    private static IEnumerable<KeyValuePair<string, Func<HardwareFolder, string>>> Sheets(HardwareFolder folder)
    {
        var netlist = Netlist.Read(folder);
        return netlist.Sheets.Select(sheet => new KeyValuePair<string, Func<HardwareFolder, string>>(
            $"schematic/{sheet.Name}.svg", _ => SheetDrawing.Draw(sheet, folder.Board().Name, netlist.Beside(sheet))));
    }

    public static void Write(HardwareFolder folder, TextWriter output)
    {
        foreach (var (name, page) in Of(folder))
        {
            File.WriteAllText(folder.At(name), page(folder));
            output.WriteLine($"wrote {folder.At(name)}");
        }
    }
}
