using LetDown.Host.Diary;

namespace LetDown.Export.Json;

/// <summary>A note of hers.</summary>
internal sealed record ExportedNote(DateTimeOffset At, bool Before, IReadOnlyList<NoteTags> Tags, string Text, int? Comfort = null)
{
    public static ExportedNote From(SessionNote note) =>
        new(note.At, note.IsBefore, [.. Enum.GetValues<NoteTags>().Where(tag => tag != NoteTags.None && note.Tags.HasFlag(tag))], note.Text, note.Comfort);

    public SessionNote ToNote() => new() { At = At, IsBefore = Before, Tags = Tags.Aggregate(NoteTags.None, (all, tag) => all | tag), Text = Text, Comfort = Comfort };
}
