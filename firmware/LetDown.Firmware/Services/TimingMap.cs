using Google.Protobuf.WellKnownTypes;
using LetDown.Firmware.Loop;
using LetDown.Firmware.RealTime;
using Wire = LetDown.Protocol.V1;

namespace LetDown.Firmware.Services;

/// <summary>How punctual the loop is, on the wire.</summary>
internal static class TimingMap
{
    private const double NanosecondsPerMicrosecond = 1000;

    public static Wire.Timing ToWire(LoopTiming timing, RealTimeGrant? grant) => new()
    {
        Wakeups = Histogram(timing.Wakeups),
        Work = Histogram(timing.Work),
        Missed = (ulong)timing.Missed,
        Compiled = (ulong)timing.Compiled,
        Refused = { grant?.Refused ?? [] },
        Collector = new()
        {
            Collections = { from generation in Enumerable.Range(0, GC.MaxGeneration + 1) select (ulong)GC.CollectionCount(generation) },
            Paused = GC.GetTotalPauseDuration().ToDuration(),
            AllocatedBytes = (ulong)GC.GetTotalAllocatedBytes(),
        },
    };

    private static Wire.Histogram Histogram(LatencyHistogram histogram)
    {
        var wire = new Wire.Histogram { LongestUs = histogram.Longest / NanosecondsPerMicrosecond };
        var counts = histogram.Read();
        wire.Counts.Capacity = counts.Length;
        foreach (var count in counts)
        {
            wire.Counts.Add((ulong)count);
        }

        return wire;
    }
}
