using System.Globalization;

namespace LetDown.Benchmarks.LetDowns;

/// <summary>What went wrong in a session, and what else happened then.</summary>
internal static class Mistakes
{
    /// <summary>What happened less than this ago may be the cause, s.</summary>
    private const double Recent = 6;

    public static string Tell(ScaleTape tape, SessionScore score)
    {
        var wrong = score.False.Select(at => Invariant($"saw one at {at:0.0}{Cause(tape, at)}"));
        var missed = score.Missed.Select(at => Invariant($"missed one at {at:0.0}{Cause(tape, at)}"));
        var text = string.Join("; ", wrong.Concat(missed));
        return text.Length > 0 ? Invariant($"{tape.Mother,6}  {text}") : "";
    }

    private static string Cause(ScaleTape tape, double at)
    {
        var side = tape.Visits.LastOrDefault(v => v.From <= at).Side;
        var causes = tape.Disturbed
            .Where(d => (d.Side is null || d.Side == side) && d.Onset.TotalSeconds <= at && d.End.TotalSeconds >= at - Recent)
            .Select(d => Invariant($"{d.Kind} {d.Size:0.00} from {d.Onset.TotalSeconds:0.0} to {d.End.TotalSeconds:0.0}"))
            .ToList();
        return causes.Count > 0 ? $" ({side}: {string.Join(", ", causes)})" : $" ({side})";
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
