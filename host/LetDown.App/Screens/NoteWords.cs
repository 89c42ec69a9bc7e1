using LetDown.Host.Diary;

namespace LetDown.App.Screens;

/// <summary>Notes as people read them.</summary>
internal static class NoteWords
{
    /// <summary>The word for a touch, which is its option, too.</summary>
    public static string Of(NoteTags tag) => tag.ToString().ToLowerInvariant();

    public static string Meaning(NoteTags tag) => tag switch
    {
        NoteTags.Tired => "You were tired.",
        NoteTags.Sleepy => "You were sleepy.",
        NoteTags.Stressed => "You were stressed.",
        NoteTags.Relaxed => "You were relaxed.",
        NoteTags.Ill => "You were ill.",
        NoteTags.Medicine => "You took medicine.",
        _ => "You had your period.",
    };

    /// <summary>Each that was touched, in order.</summary>
    public static IEnumerable<string> Each(NoteTags tags) => Enum.GetValues<NoteTags>().Where(tag => tag != NoteTags.None && tags.HasFlag(tag)).Select(Of);

    /// <summary>Several in one line.</summary>
    public static string Of(IReadOnlyList<SessionNote> notes) => string.Join(" / ", notes.Select(Of));

    /// <summary>Such as: tired, stressed. “slept badly”</summary>
    public static string Of(SessionNote note)
    {
        var touched = string.Join(", ", Each(note.Tags));
        string[] parts = [touched.Length == 0 ? "" : $"{touched}.", note.Comfort is { } mark ? $"comfort {mark} of {SessionNote.MostComfort}." : "", note.Text.Length == 0 ? "" : $"“{note.Text}”"];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }
}
