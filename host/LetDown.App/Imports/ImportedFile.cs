using LetDown.Host.Diary;
using LetDown.Host.Import;

namespace LetDown.App.Imports;

/// <summary>A file that was read, and what of it is new.</summary>
/// <param name="Name">As she named it.</param>
/// <param name="Reading">What it tells.</param>
/// <param name="Verdicts">What of it is new, in its own order.</param>
internal sealed record ImportedFile(string Name, ImportReading Reading, IReadOnlyList<ImportVerdict> Verdicts)
{
    public int Count(ImportStanding standing) => Verdicts.Count(verdict => verdict.Standing == standing);

    /// <summary>Those to keep: the new ones, and on her wish those at the time of something that is kept.</summary>
    public IEnumerable<MilkRecord> Wanted(bool withOverlapping) => Verdicts
        .Where(verdict => verdict.Standing == ImportStanding.New || (withOverlapping && verdict.Standing == ImportStanding.AtTheSameTime))
        .Select(verdict => MilkRecord.From(verdict.Milk, Reading.Format));
}
