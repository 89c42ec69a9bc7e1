using LetDown.Protocol.V1;
using LetDown.Rig.Running;

namespace LetDown.KernelRig.Running;

/// <summary>How evenly the loop beat, as seen from outside. Guest time: repeatable, but not a Pi's.</summary>
internal readonly record struct LoopPace
{
    private const double NanosecondsInMicrosecond = 1000;
    private const double Tick = 1000;
    private const double GapAbove = 1.5 * Tick;
    private const int MostGaps = 10;

    /// <summary>Heartbeats.</summary>
    public int Beats { get; private init; }

    /// <summary>Ticks there should have been between the first and the last.</summary>
    public int Expected { get; private init; }

    /// <summary>From one beat to the next, µs; nothing of fewer than two.</summary>
    public Spread? Interval { get; private init; }

    /// <summary>When the longest one began, s since the first beat.</summary>
    public double LongestAt { get; private init; }

    /// <summary>Where beats were more than a tick and a half apart; nothing of fewer than two.</summary>
    public IReadOnlyList<Gap>? Gaps { get; private init; }

    /// <summary>Share of intervals within a tenth of a tick of 1 ms.</summary>
    public double Even { get; private init; }

    /// <param name="beats">ns.</param>
    public static LoopPace Of(ReadOnlySpan<long> beats)
    {
        if (beats.Length < 2)
        {
            return new() { Beats = beats.Length, Expected = beats.Length };
        }

        var gaps = new Gap[beats.Length - 1];
        for (var i = 0; i < gaps.Length; i++)
        {
            gaps[i] = new(Math.Round((beats[i] - beats[0]) / NanosecondsInMicrosecond / Tick / Tick, 3), (beats[i + 1] - beats[i]) / NanosecondsInMicrosecond);
        }

        return new()
        {
            Beats = beats.Length,
            Expected = (int)Math.Round((beats[^1] - beats[0]) / NanosecondsInMicrosecond / Tick) + 1,
            Interval = Spread.Of(gaps.Select(gap => gap.Microseconds)),
            Gaps = [.. gaps.Where(gap => gap.Microseconds > GapAbove).OrderByDescending(gap => gap.Microseconds).Take(MostGaps).OrderBy(gap => gap.AtSeconds)],
            LongestAt = gaps.MaxBy(gap => gap.Microseconds).AtSeconds,
            Even = gaps.Count(gap => Math.Abs(gap.Microseconds - Tick) <= Tick / 10) / (double)gaps.Length,
        };
    }

    /// <summary>With what the loop says of itself, and what its buses cost.</summary>
    /// <param name="before">The loop's own account when it began to be measured; nothing when it could not be asked.</param>
    /// <param name="timing">The same in the end.</param>
    /// <param name="buses">Of each millisecond.</param>
    /// <param name="rig">What chips and physics took of each millisecond, µs.</param>
    public LoopAccount Account(Timing? before, Timing? timing, IReadOnlyList<BusAccount> buses, double rig) => new()
    {
        Beats = Beats,
        Due = Expected,
        Even = Math.Round(Even, 6),
        Interval = Interval ?? new(0, 0, 0, 0),
        LongestAtSeconds = LongestAt,
        Gaps = [.. (Gaps ?? []).Select(gap => gap with { Microseconds = Math.Round(gap.Microseconds, 1) })],
        TicksMissed = 0,
        Late = timing is null ? null : Spread.Of(timing.Wakeups),
        Work = timing is null ? null : Spread.Of(timing.Work),
        Collector = before is null || timing is null ? null : Collected(before.Collector, timing.Collector),
        Buses = buses,
        RigMicroseconds = Math.Round(rig, 1),
    };

    /// <summary>Nothing of another process than the one that was asked before.</summary>
    private CollectorAccount? Collected(Collector before, Collector after) => after.AllocatedBytes < before.AllocatedBytes
        ? null
        : new(
            Math.Round((after.AllocatedBytes - before.AllocatedBytes) / (double)Math.Max(Beats, 1)),
            after.Collections[0] - before.Collections[0],
            Math.Round((after.Paused.ToTimeSpan() - before.Paused.ToTimeSpan()).TotalMilliseconds, 1));
}
