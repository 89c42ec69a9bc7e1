namespace LetDown.KernelRig.Running;

/// <summary>How evenly the loop beat, as seen from outside. Guest time: repeatable, but not a Pi's.</summary>
internal readonly record struct LoopPace
{
    private const double NanosecondsInMicrosecond = 1000;
    private const double Tick = 1000;

    /// <summary>Heartbeats.</summary>
    public int Beats { get; private init; }

    /// <summary>Ticks there should have been between the first and the last.</summary>
    public int Expected { get; private init; }

    /// <summary>Shortest, middle, 99.9 % and longest time from one beat to the next, µs.</summary>
    public (double Shortest, double Median, double Most, double Longest) Interval { get; private init; }

    /// <summary>When the longest one began, s since the first beat.</summary>
    public double LongestAt { get; private init; }

    /// <summary>Share of intervals within a tenth of a tick of 1 ms.</summary>
    public double Even { get; private init; }

    /// <param name="beats">ns.</param>
    public static LoopPace Of(ReadOnlySpan<long> beats)
    {
        if (beats.Length < 2)
        {
            return new() { Beats = beats.Length, Expected = beats.Length };
        }

        var intervals = new double[beats.Length - 1];
        for (var i = 0; i < intervals.Length; i++)
        {
            intervals[i] = (beats[i + 1] - beats[i]) / NanosecondsInMicrosecond;
        }

        var longest = Array.IndexOf(intervals, intervals.Max());
        Array.Sort(intervals);
        return new()
        {
            Beats = beats.Length,
            Expected = (int)Math.Round((beats[^1] - beats[0]) / NanosecondsInMicrosecond / Tick) + 1,
            Interval = (intervals[0], intervals[intervals.Length / 2], intervals[(int)(intervals.Length * 0.999)], intervals[^1]),
            LongestAt = (beats[longest] - beats[0]) / NanosecondsInMicrosecond / Tick / Tick,
            Even = intervals.Count(interval => Math.Abs(interval - Tick) <= Tick / 10) / (double)intervals.Length,
        };
    }

    public override string ToString() => FormattableString.Invariant(
        $"loop: {Beats} heartbeats where {Expected} were due; interval {Interval.Shortest:0} to {Interval.Longest:0} µs (the longest at {LongestAt:0.000} s), middle {Interval.Median:0}, 99.9 % below {Interval.Most:0}; {Even:P2} within 100 µs of 1 ms");
}
