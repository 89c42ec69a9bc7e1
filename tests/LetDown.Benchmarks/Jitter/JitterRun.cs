using LetDown.Protocol;
using LetDown.Protocol.V1;

namespace LetDown.Benchmarks.Jitter;

/// <summary>The loop of the running firmware beside cyclictest, for a while, in one variant.</summary>
internal sealed record JitterRun(Variant Variant, Timing Before, Timing After, Histogram Reference, long Messages)
{
    /// <summary>The server's first streams, the first let-down search: what happens once is over by then.</summary>
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(5);

    public Histogram Wakeups => After.Wakeups.Since(Before.Wakeups);

    public Histogram Work => After.Work.Since(Before.Work);

    public static async Task<JitterRun> RunAsync(Variant variant, int mother, int? processor, TimeSpan length)
    {
        await using var firmware = await RunningFirmware.PumpingAsync(mother, processor, variant.Environment);
        using var busy = variant.BusyProcessor is { } other ? new BusyProcessor(other) : null;
        await Task.Delay(Settle);
        var before = await firmware.TimingAsync();
        var heard = firmware.Messages;
        var reference = await Cyclictest.RunAsync(length, processor);
        var after = await firmware.TimingAsync();
        var status = await firmware.StatusAsync();
        return status.State is PumpState.Stimulating or PumpState.Expressing or PumpState.Switching
            ? new(variant, before, after, reference, firmware.Messages - heard)
            : throw new BenchmarkException($"The session was over before the measurement was: {status.State}, {status.Reason}, {status.Fault}.");
    }
}
