using LetDown.App.Screens;
using LetDown.Host.Diary;

namespace LetDown.App.Json;

/// <summary>A note of hers.</summary>
internal sealed record NoteJson
{
    public DateTimeOffset At { get; init; }

    public required string When { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    public required string Text { get; init; }

    public int? Comfort { get; init; }

    public static NoteJson From(SessionNote note) => new()
    {
        At = note.At,
        When = note.IsBefore ? "before" : "after",
        Tags = [.. NoteWords.Each(note.Tags)],
        Text = note.Text,
        Comfort = note.Comfort,
    };
}
