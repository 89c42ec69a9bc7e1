using System.Globalization;
using LetDown.Host.Diary;
using LetDown.Host.Patterns;

namespace LetDown.App.Screens;

/// <summary>What has changed, calmly. It names what she noted, and no cause: that is for people who know her.</summary>
internal static class ChangeWords
{
    private const string Consultant = "If it stays so, or worries you, it is worth a word with a lactation consultant.";

    public static string Of(Change change, bool areVolumesHidden)
    {
        string[] parts = [$"Since about {Day(change.Since)}: {What(change, areVolumesHidden)}.", Noted(change.Tags), Advice(change)];
        return string.Join(' ', parts.Where(part => part.Length > 0));
    }

    private static string What(Change change, bool areVolumesHidden)
    {
        var milk = $"{PatternWords.Change(change.Ratio, "more", "less")} milk than before, for the same time between sessions ({PatternWords.Range(change.Ratio)})";
        return (change.Kind, change.Ratio.Median > 1) switch
        {
            (ChangeKind.Supply, true) => areVolumesHidden ? "more milk than before" : milk,
            (ChangeKind.Supply, false) => areVolumesHidden ? "less milk than before" : milk,
            (ChangeKind.FirstLetDown, _) => $"your first let-down takes {PatternWords.Change(change.Ratio, "longer", "less long")} than before ({PatternWords.Range(change.Ratio)})",
            _ => $"milk is removed {PatternWords.Change(change.Ratio, "more", "less")} often than before, by you or your baby",
        };
    }

    private static string Noted(NoteTags tags)
    {
        var words = NoteWords.Each(tags).ToList();
        return words.Count == 0 ? "" : $"In those days you noted: {string.Join(", ", words)}.";
    }

    private static string Advice(Change change) => (change.Kind, change.Ratio.Median < 1) switch
    {
        (ChangeKind.Supply, true) => $"That happens, and one measure of it may be off: a shield, a tube or the scale. {Consultant}",
        (ChangeKind.FirstLetDown, false) => "That is not less milk, only later milk.",
        (ChangeKind.Removals, true) => "If you mean to wean, that is how it goes. If not, a lactation consultant can help you to keep it up.",
        _ => "",
    };

    private static string Day(DateOnly day) => day.ToString("ddd d MMM", CultureInfo.InvariantCulture);
}
