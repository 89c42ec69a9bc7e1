using LetDown.Core;
using LetDown.Rig.Bench.Files;

namespace LetDown.Rig.Bench.Running;

/// <summary>
/// Holds what the pump says against what the bench read. A line moves by a hundred mmHg in a tenth of a second, and nobody looks at the same instant:
/// what lies within all that the bench read shortly before and after is no difference.
/// </summary>
internal static class Disagreements
{
    /// <summary>Our choice: two of the pump's statuses, s.</summary>
    private const double Shortly = 0.1;

    public static IReadOnlyList<Disagreement> Of(BenchRecording recording, double end) =>
    [
        .. new[]
        {
            Compare(recording, end, "left line", BenchQuantity.LineLeft, status => status.Line.Left.MmHg),
            Compare(recording, end, "right line", BenchQuantity.LineRight, status => status.Line.Right.MmHg),
            Compare(recording, end, "manifold", BenchQuantity.Manifold, status => status.Manifold.MmHg),
            Compare(recording, end, "left bottle", BenchQuantity.BottleLeft, status => status.Collected.Left.Grams),
            Compare(recording, end, "right bottle", BenchQuantity.BottleRight, status => status.Collected.Right.Grams),
        }.OfType<Disagreement>(),
    ];

    private static Disagreement? Compare(BenchRecording recording, double end, string what, BenchQuantity quantity, Func<PumpStatus, double> told)
    {
        var readings = recording.Readings.Where(reading => !double.IsNaN(reading[quantity])).ToList();
        var (largest, at, sum, count, first) = (0.0, 0.0, 0.0, 0, 0);
        foreach (var (when, status) in recording.Statuses.Where(status => status.At <= end))
        {
            while (first < readings.Count && readings[first].At < when - Shortly)
            {
                first++;
            }

            if (Apart(readings, first, when, quantity, told(status)) is not { } apart)
            {
                continue;
            }

            (sum, count) = (sum + apart, count + 1);
            (largest, at) = apart > largest ? (apart, when) : (largest, at);
        }

        return count == 0 ? null : new(what, quantity.Unit(), largest, at, sum / count, count);
    }

    /// <summary>Nothing when the bench did not look shortly before and after, and quickly.</summary>
    private static double? Apart(List<BenchReading> readings, int first, double when, BenchQuantity quantity, double told)
    {
        var (least, most) = (double.PositiveInfinity, double.NegativeInfinity);
        var (isBefore, isAfter) = (false, false);
        for (var index = first; index < readings.Count && readings[index].At <= when + Shortly; index++)
        {
            if (readings[index].Took > Shortly)
            {
                return null;
            }

            (least, most) = (Math.Min(least, readings[index][quantity]), Math.Max(most, readings[index][quantity]));
            (isBefore, isAfter) = (isBefore || readings[index].At <= when, isAfter || readings[index].At >= when);
        }

        return isBefore && isAfter ? Math.Max(0, Math.Max(told - most, least - told)) : null;
    }
}
