using System.Text.Json;
using LetDown.App.Screens;
using LetDown.Host.Patterns;

namespace LetDown.App.Json;

/// <summary>Something is not as it was; ratio 0.7 is three tenths less. The ratio of milk is null while amounts are hidden.</summary>
internal sealed record ChangeJson(string What, DateOnly Since, BeliefJson? Ratio, double Chance, IReadOnlyList<string> Noted)
{
    public static ChangeJson From(Change change, bool areVolumesHidden) => new(
        JsonNamingPolicy.KebabCaseLower.ConvertName(change.Kind.ToString()),
        change.Since,
        areVolumesHidden && change.Kind == ChangeKind.Supply ? null : BeliefJson.From(change.Ratio, digits: 3),
        JsonOutput.Rounded(change.Chance, 3),
        [.. NoteWords.Each(change.Tags)]);
}
