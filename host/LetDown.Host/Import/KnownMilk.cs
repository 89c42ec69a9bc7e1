using LetDown.Host.Diary;
using LetDown.Host.Import.Formats;
using LetDown.Host.Store;

namespace LetDown.Host.Import;

/// <summary>A session or record that is already kept, as far as it matters for an import.</summary>
/// <param name="Kind">Nursed or pumped; every session of a LetDown pump is pumped.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="Duration">How long it took; null when that is not known.</param>
/// <param name="Source">From which tracker it was imported; null for a pump's session or what she wrote down here.</param>
/// <param name="Key">Its key at that tracker; null without <paramref name="Source"/>.</param>
/// <param name="Name">What it is called, to be shown: its id.</param>
public sealed record KnownMilk(MilkKind Kind, DateTimeOffset StartedAt, TimeSpan? Duration, ImportFormat? Source, string? Key, string Name)
{
    /// <summary>A record that is kept.</summary>
    public static KnownMilk Of(MilkRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(record.Kind, record.StartedAt, record.Duration, record.Source, record.Key, record.Name);
    }

    /// <summary>
    /// A pump's session, under the names that LetDown's own files give it, so that they bring nothing back twice. Nothing for a simulated one, which
    /// brought no milk, and for one without a beginning.
    /// </summary>
    public static IEnumerable<KnownMilk> Of(SessionSummary session)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (session.Simulated || session.StartedAt is not { } start)
        {
            yield break;
        }

        foreach (var source in (ImportFormat[])[ImportFormat.LetDownCsv, ImportFormat.LetDownJson])
        {
            yield return new(MilkKind.Pumped, start, session.Duration, source, LetDownSessions.KeyOf(session.PumpId, session.Id), session.Id);
        }
    }
}
