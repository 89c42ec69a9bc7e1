using LetDown.Protocol;
using LetDown.Protocol.V1;

namespace LetDown.App.Doctor;

/// <summary>Whether the pump works as regularly as it should.</summary>
internal static class TimingFindings
{
    private const double MicrosecondsPerMillisecond = 1000;

    /// <param name="info">The pump.</param>
    /// <param name="timing">What it tells about its punctuality; null from a pump that is older than that.</param>
    public static Finding Of(PumpInfo info, Timing? timing)
    {
        if (info.Simulated && info.Speed != 1)
        {
            var speed = info.Speed == 0 ? "as fast as it goes" : FormattableString.Invariant($"{info.Speed:0.##} times as fast as the clock");
            return new("Timing", Verdict.Ok, $"simulated time, {speed}");
        }

        var punctual = timing is null || timing.Wakeups.Total() == 0 ? "" : $"; {Punctuality(timing)}";
        if (!info.RealTime)
        {
            return new("Timing", Verdict.Look, $"without real-time priority{punctual}", Lacking(timing));
        }

        return timing is { Refused.Count: > 0 }
            ? new("Timing", Verdict.Look, $"real time{punctual}", Lacking(timing))
            : new("Timing", timing is { Missed: > 0 } ? Verdict.Look : Verdict.Ok, $"real time{punctual}", timing is { Missed: > 0 } ? "Close other programs on the pump's computer." : "");
    }

    private static string Punctuality(Timing timing) => FormattableString.Invariant(
        $"{timing.Missed} ticks missed of {timing.Wakeups.Total() + timing.Missed}; 999 in 1000 at most {Milliseconds(timing.Wakeups.Percentile(0.999) + 1)} ms late, the latest {Milliseconds(timing.Wakeups.LongestUs)} ms");

    private static string Milliseconds(double microseconds) => FormattableString.Invariant($"{microseconds / MicrosecondsPerMillisecond:0.00}");

    private static string Lacking(Timing? timing) => timing is { Refused.Count: > 0 }
        ? $"Run the pump as its service, which may have what it lacks: {string.Join(", ", timing.Refused)}."
        : "Run the pump as its service, which may have it.";
}
