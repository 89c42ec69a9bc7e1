namespace LetDown.Hardware.Schematic;

/// <summary>All sheets together: which pins each net joins.</summary>
internal sealed class Netlist(IReadOnlyList<Sheet> sheets)
{
    public IReadOnlyList<Sheet> Sheets => sheets;

    public IEnumerable<Part> Parts => sheets.SelectMany(sheet => sheet.Parts);

    /// <summary>Every net with its pins: reference, name, number.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Nets { get; } = sheets
        .SelectMany(sheet => sheet.Pins)
        .Where(pin => pin.Pin.Net != Sheet.NotConnected)
        .GroupBy(pin => pin.Pin.Net, StringComparer.Ordinal)
        .ToDictionary(net => net.Key, net => (IReadOnlyList<string>)[.. net.Select(pin => Told(pin.Part, pin.Pin))], StringComparer.Ordinal);

    /// <summary>Names of the nets of all other sheets.</summary>
    public IReadOnlySet<string> Beside(Sheet sheet) =>
        sheets.Where(other => other != sheet).SelectMany(other => other.Pins).Select(pin => pin.Pin.Net).ToHashSet(StringComparer.Ordinal);

    public static Netlist Read(HardwareFolder folder) =>
        new([.. Directory.EnumerateFiles(folder.At("schematic"), "*.sheet").Order(StringComparer.Ordinal).Select(SheetReader.Read)]);

    private static string Told(Part part, Pin pin) => pin.Number.Length == 0 ? $"{part.Reference} {pin.Name}" : $"{part.Reference} {pin.Name} ({pin.Number})";
}
