using LetDown.Core;

namespace LetDown.Firmware.Workshop.Steps;

/// <summary>Pieces that steps are made of.</summary>
internal static class Pause
{
    /// <summary>Drives the same for a while.</summary>
    public static IEnumerable<Pulse> For(Bench bench, double seconds, Actuation drive = default)
    {
        var end = bench.Now.At + TimeSpan.FromSeconds(seconds);
        while (bench.Now.At < end)
        {
            yield return new(drive);
        }
    }

    /// <summary>Drives the same until something is so, or the time is over.</summary>
    public static IEnumerable<Pulse> Until(Bench bench, Func<bool> isSo, double seconds, Actuation drive = default)
    {
        var end = bench.Now.At + TimeSpan.FromSeconds(seconds);
        while (!isSo() && bench.Now.At < end)
        {
            yield return new(drive);
        }
    }
}
