using System.Globalization;
using LetDown.Rig.Running;

namespace LetDown.KernelRig.Device;

/// <summary>What the module's drivers kept of how long each bus was waited for: <c>module/letdown_rig.c</c> says in which order.</summary>
internal static class BusTimes
{
    /// <summary>Where the module shows it.</summary>
    public const string Place = "/sys/module/letdown_rig/parameters/times";

    private const int Kept = 4;
    private const double NanosecondsInMicrosecond = 1000;

    private static readonly string[] Names = ["SPI", "I2C", "PWM", "GPIO"];

    /// <summary>From now on.</summary>
    public static void Begin() => File.WriteAllText(Place, string.Join(',', Enumerable.Repeat("0", Names.Length * Kept)));

    /// <summary>Since it began.</summary>
    /// <param name="milliseconds">How long that is.</param>
    public static IReadOnlyList<BusAccount> Read(double milliseconds) => Read(File.ReadAllText(Place), milliseconds);

    /// <param name="text">Count, wire, taken and longest of each bus, ns, with commas.</param>
    /// <param name="milliseconds">How long it was counted.</param>
    public static IReadOnlyList<BusAccount> Read(string text, double milliseconds)
    {
        double[] numbers = [.. text.Split(',').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
        return [.. Names.Select((name, bus) => Account(name, numbers.AsSpan(bus * Kept, Kept), milliseconds))];
    }

    private static BusAccount Account(string name, ReadOnlySpan<double> kept, double milliseconds) => new(
        name,
        Math.Round(kept[0] / milliseconds, 3),
        Math.Round(kept[1] / NanosecondsInMicrosecond / milliseconds, 1),
        Math.Round(kept[2] / NanosecondsInMicrosecond / milliseconds, 1),
        Math.Round(kept[3] / NanosecondsInMicrosecond, 1));
}
