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

    /// <summary>One in twenty may be a moment in which this computer was busy with something else. Our choice.</summary>
    private const double Most = 0.95;

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
        var (first, found) = (0, new List<(double Apart, double At)>());
        foreach (var (when, status) in recording.Statuses.Where(status => status.At <= end))
        {
            while (first < readings.Count && readings[first].At < when - Shortly)
            {
                first++;
            }

            if (Apart(readings, first, when, quantity, told(status)) is { } apart)
            {
                found.Add((apart, when));
            }
        }

        return found.Count == 0 ? null : Sum(what, quantity, [.. found.OrderBy(one => one.Apart)]);
    }

    private static Disagreement Sum(string what, BenchQuantity quantity, IReadOnlyList<(double Apart, double At)> found) => new(
        what, quantity.Unit(), found[^1].Apart, found[^1].At, found[(int)(found.Count * Most)].Apart, found.Average(one => one.Apart), found.Count);

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
