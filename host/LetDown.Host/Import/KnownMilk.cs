using LetDown.Host.Diary;

namespace LetDown.Host.Import;

/// <summary>A session or record that is already kept, as far as it matters for an import.</summary>
/// <param name="Kind">Nursed or pumped; every session of a LetDown pump is pumped.</param>
/// <param name="StartedAt">When it began.</param>
/// <param name="Duration">How long it took; null when that is not known.</param>
/// <param name="Source">From which tracker it was imported; null for a pump's session or what she wrote down here.</param>
/// <param name="Key">Its key at that tracker; null without <paramref name="Source"/>.</param>
/// <param name="Name">What it is called, to be shown: its id.</param>
public sealed record KnownMilk(MilkKind Kind, DateTimeOffset StartedAt, TimeSpan? Duration, ImportFormat? Source, string? Key, string Name);
