using LetDown.Hardware.Calculations;
using LetDown.Hardware.Wiring;

namespace LetDown.Hardware;

/// <summary>Every file of hardware/ that is made from others, by its name below that folder.</summary>
internal static class Pages
{
    public static IReadOnlyDictionary<string, Func<HardwareFolder, string>> All { get; } = new Dictionary<string, Func<HardwareFolder, string>>(StringComparer.Ordinal)
    {
        ["calculations.md"] = folder => CalculationsPage.Write(folder.Board()),
        ["pi/config.txt"] = folder => PiConfig.Write(folder.Board()),
        ["wiring.md"] = folder => WiringPage.Write(folder.Board()),
        ["wiring.svg"] = folder => WiringPicture.Write(folder.Board()),
    };

    public static void Write(HardwareFolder folder, TextWriter output)
    {
        foreach (var (name, page) in All)
        {
            File.WriteAllText(folder.At(name), page(folder));
            output.WriteLine($"wrote {folder.At(name)}");
        }
    }
}
