using LetDown.Core.Units;

namespace LetDown.Core.Suction;

/// <summary>
/// How one cycle divides into build-up, hold, release and rest, in seconds. Infants build vacuum fast and release it slower (VA08).
/// At slow rates the rest grows instead of the time under vacuum, so that the longest hold is never near.
/// </summary>
internal readonly record struct CycleTiming(double Build, double Hold, double Release, double Rest)
{
    private const double BuildShare = 0.28;
    private const double HoldShare = 0.18;
    private const double ReleaseShare = 0.32;

    // A fifth below the longest hold: room for what the line lags behind its set point.
    private static readonly double LongestUnderVacuum = SafetyLimits.LongestHold.TotalSeconds * 0.8;

    public double Period => Build + Hold + Release + Rest;

    public static CycleTiming For(Rate rate)
    {
        const double share = BuildShare + HoldShare + ReleaseShare;
        var under = Math.Min(rate.PeriodSeconds * share, LongestUnderVacuum);
        return new(
            under * BuildShare / share,
            under * HoldShare / share,
            under * ReleaseShare / share,
            rate.PeriodSeconds - under);
    }

    /// <summary>The moment <paramref name="seconds"/> into a cycle of this timing with the given peak.</summary>
    public WavePoint At(double seconds, Vacuum peak)
    {
        if (seconds < Build)
        {
            return Swing(WaveStage.Build, seconds / Build, Build, Vacuum.Ambient, peak);
        }

        if (seconds < Build + Hold)
        {
            return new(WaveStage.Hold, peak, 0);
        }

        var released = seconds - Build - Hold;
        return released < Release
            ? Swing(WaveStage.Release, released / Release, Release, peak, Vacuum.Ambient)
            : new(WaveStage.Rest, Vacuum.Ambient, 0);
    }

    /// <summary>Half a cosine from one vacuum to another.</summary>
    private static WavePoint Swing(WaveStage stage, double share, double duration, Vacuum from, Vacuum to)
    {
        var (sin, cos) = Math.SinCos(Math.PI * share);
        var rise = to - from;
        return new(stage, from + (rise * ((1 - cos) / 2)), rise.MmHg * Math.PI / 2 / duration * sin);
    }
}
