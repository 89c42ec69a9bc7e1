using LetDown.Host.Diary;

namespace LetDown.Host.Sessions;

/// <summary>What happened away from the pump in some days. It is never added to what a pump weighed.</summary>
/// <param name="Nursings">How often the baby drank at the breast.</param>
/// <param name="Nursed">How long, as far as it was said.</param>
/// <param name="Pumpings">How often milk was pumped elsewhere.</param>
/// <param name="Grams">Milk of those, g, as far as it was said; null when it was said of none, or is not to be told.</param>
public readonly record struct AwayFigures(int Nursings, TimeSpan Nursed, int Pumpings, double? Grams)
{
    /// <summary>True when there was nothing.</summary>
    public bool IsNothing => Nursings + Pumpings == 0;

    /// <summary>Sums.</summary>
    /// <param name="records">In any order.</param>
    public static AwayFigures Of(IEnumerable<MilkRecord> records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var all = records.ToLookup(record => record.Kind);
        var said = all[MilkKind.Pumped].Where(record => record.Grams is not null).ToList();
        return new(
            all[MilkKind.Nursing].Count(),
            TimeSpan.FromTicks(all[MilkKind.Nursing].Sum(record => record.Duration?.Ticks ?? 0)),
            all[MilkKind.Pumped].Count(),
            said.Count == 0 ? null : said.Sum(record => record.Grams!.Value));
    }
}
