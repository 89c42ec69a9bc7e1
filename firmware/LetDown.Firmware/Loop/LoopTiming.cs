using System.Runtime;
using LetDown.Firmware.RealTime;

namespace LetDown.Firmware.Loop;

/// <summary>How punctual the loop is. Written by the loop's thread, read by anybody.</summary>
internal sealed class LoopTiming
{
    private long _missed;
    private long? _compiledBefore;
    private long _compiled;

    /// <summary>From the moment that was slept to until the loop ran.</summary>
    public LatencyHistogram Wakeups { get; } = new();

    /// <summary>From then until its work was done.</summary>
    public LatencyHistogram Work { get; } = new();

    /// <summary>Ticks that never were because the one before came too late.</summary>
    public long Missed => Volatile.Read(ref _missed);

    /// <summary>Methods that had to be compiled on the loop's thread since it ticks: each may take longer than a tick.</summary>
    public long Compiled => Volatile.Read(ref _compiled);

    /// <summary>By the loop.</summary>
    public void Miss(long ticks) => Volatile.Write(ref _missed, _missed + ticks);

    /// <summary>By the loop before its first tick, and then now and again.</summary>
    public void CountCompiled()
    {
        var count = JitInfo.GetCompiledMethodCount(currentThread: true);
        _compiledBefore ??= count;
        Volatile.Write(ref _compiled, count - _compiledBefore.Value);
    }
}
