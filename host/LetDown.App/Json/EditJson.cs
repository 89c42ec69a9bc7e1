using LetDown.App.Screens;
using LetDown.Host.Diary;

namespace LetDown.App.Json;

/// <summary>A correction of hers; before and after are grams, or a time.</summary>
internal sealed record EditJson(DateTimeOffset EditedAt, string What, object? Before, object? After)
{
    public static EditJson From(SessionEdit edit) => new(edit.At, EditWords.Word(edit.What), Value(edit.What, edit.From), Value(edit.What, edit.To));

    private static object? Value(EditedValue what, double? value) => (what, value) switch
    {
        (_, null) => null,
        (EditedValue.StartedAt, { } at) => DateTimeOffset.FromUnixTimeMilliseconds((long)at),
        (_, { } grams) => JsonOutput.Rounded(grams),
    };
}
