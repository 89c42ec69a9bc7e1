using LetDown.Host.Diary;
using LetDown.Host.Sessions;
using MathNet.Numerics.Statistics;

namespace LetDown.Host.Patterns;

/// <summary>How her baby drinks at the breast, apart from pumping: what she wrote down or imported. There is no let-down in it that anybody saw.</summary>
/// <param name="Nursings">How many in the last four weeks.</param>
/// <param name="ADay">How many on a day that has any.</param>
/// <param name="UsualLength">The middle of those whose length is known; null when none is.</param>
/// <param name="UsualGrams">The middle of those that were weighed, g; null when none was, or is not to be told.</param>
public sealed record NursingHabit(int Nursings, double ADay, TimeSpan? UsualLength, double? UsualGrams)
{
    private const int Days = 28;

    /// <summary>Of what was written down; null when there is no nursing in the last four weeks.</summary>
    /// <param name="records">In any order.</param>
    /// <param name="today">Now, where she is.</param>
    /// <param name="zone">Where she is.</param>
    public static NursingHabit? Of(IEnumerable<MilkRecord> records, DateOnly today, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(records);
        var recent = records.Where(record => record.Kind == MilkKind.Nursing && LocalDay.Of(record.StartedAt, zone) is var day && day > today.AddDays(-Days) && day <= today).ToList();
        return recent.Count == 0
            ? null
            : new(
                recent.Count,
                recent.Count / (double)recent.DistinctBy(record => LocalDay.Of(record.StartedAt, zone)).Count(),
                Middle(recent.Select(record => record.Duration?.TotalSeconds)) is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
                Middle(recent.Select(record => record.Grams)));
    }

    private static double? Middle(IEnumerable<double?> values)
    {
        var known = values.OfType<double>().Where(double.IsFinite).ToList();
        return known.Count == 0 ? null : known.Median();
    }
}
