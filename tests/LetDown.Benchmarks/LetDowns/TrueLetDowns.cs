using LetDown.Core.Units;

namespace LetDown.Benchmarks.LetDowns;

/// <summary>All that there was to be seen in a session.</summary>
internal static class TrueLetDowns
{
    /// <summary>FL03.</summary>
    public const double Threshold = 0.1;

    /// <summary>Milk takes about a second from breast to bottle; the last of it belongs to its ejection still.</summary>
    private const double Underway = 3;
    private const double Step = 0.1;

    public static List<TrueLetDown> Of(ScaleTape tape)
    {
        var flows = new PerSide<BottleFlow>(new(tape.Samples.Left), new(tape.Samples.Right));
        List<TrueLetDown> all = [];
        for (var visit = 0; visit < tape.Visits.Count; visit++)
        {
            for (var i = 0; i < tape.Ejections.Count; i++)
            {
                var (onset, place) = (tape.Ejections[i].Onset.TotalSeconds, tape.Visits[visit]);
                var from = Math.Max(onset, place.From);
                var to = Math.Min(onset + tape.Ejections[i].Duration.TotalSeconds + Underway, place.To);
                if (from < to)
                {
                    all.Add(Look(flows[place.Side], i, visit, from, to));
                }
            }
        }

        return all;
    }

    private static TrueLetDown Look(BottleFlow flow, int ejection, int visit, double from, double to)
    {
        var begins = flow.At(from);
        var peak = begins;
        double? crossed = null;
        for (var t = from; t < to; t += Step)
        {
            var now = flow.At(t);
            peak = Math.Max(peak, now);
            crossed ??= now >= Threshold ? t : null;
        }

        return new(ejection, visit, from, to, peak, peak - begins, begins >= Threshold ? null : crossed);
    }
}
