using LetDown.Host.Diary;

namespace LetDown.App.Screens;

/// <summary>Corrections as people read them.</summary>
internal static class EditWords
{
    /// <summary>Such as: You changed the left from 31.0 g to 35.0 g (24 Nov 08:00).</summary>
    public static string Of(SessionEdit edit, TimeProvider time) =>
        edit.To is double.NaN
            ? $"You changed {Name(edit.What)} ({Figures.When(edit.At, time)})."
            : $"You changed {Name(edit.What)} from {Value(edit.What, edit.From, time)} to {Value(edit.What, edit.To, time)} ({Figures.When(edit.At, time)}).";

    public static string Word(EditedValue what) => what switch
    {
        EditedValue.GramsLeft => "grams-left",
        EditedValue.GramsRight => "grams-right",
        _ => "started-at",
    };

    private static string Name(EditedValue what) => what switch
    {
        EditedValue.GramsLeft => "the milk of the left breast",
        EditedValue.GramsRight => "the milk of the right breast",
        _ => "when it began",
    };

    private static string Value(EditedValue what, double? value, TimeProvider time) => (what, value) switch
    {
        (_, null) => "not known",
        (EditedValue.StartedAt, { } at) => Figures.When(DateTimeOffset.FromUnixTimeMilliseconds((long)at), time),
        (_, { } grams) => Figures.Grams(grams),
    };
}
