namespace LetDown.Firmware.RealTime;

/// <summary>
/// How often something took so many microseconds. All of it is allocated and touched beforehand; the one writer never waits, and any
/// number of readers take copies. A copy may be one count behind, never torn.
/// </summary>
internal sealed class LatencyHistogram
{
    /// <summary>Ten ticks; whatever took longer is counted there, and its length is in <see cref="Longest"/>.</summary>
    public const int Microseconds = 10_000;

    private const long NanosecondsInOne = 1000;

    private readonly long[] _counts = new long[Microseconds + 1];
    private long _longest;

    // Memory that was never written is not there yet, locked or not.
    public LatencyHistogram() => Array.Fill(_counts, 0);

    /// <summary>The longest ever, ns.</summary>
    public long Longest => Volatile.Read(ref _longest);

    /// <summary>By the one writer.</summary>
    public void Add(long nanoseconds)
    {
        ref var count = ref _counts[Math.Clamp(nanoseconds / NanosecondsInOne, 0, Microseconds)];
        Volatile.Write(ref count, count + 1);
        if (nanoseconds > _longest)
        {
            Volatile.Write(ref _longest, nanoseconds);
        }
    }

    /// <summary>Counts by whole microseconds, up to the last that is not zero.</summary>
    public long[] Read()
    {
        var copy = new long[Array.FindLastIndex(_counts, count => count != 0) + 1];
        for (var i = 0; i < copy.Length; i++)
        {
            copy[i] = Volatile.Read(ref _counts[i]);
        }

        return copy;
    }
}
