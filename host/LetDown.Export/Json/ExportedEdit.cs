using LetDown.Host.Diary;

namespace LetDown.Export.Json;

/// <summary>A correction of hers; before and after are grams, or milliseconds since 1970.</summary>
internal sealed record ExportedEdit(DateTimeOffset At, EditedValue What, double? Before, double? After)
{
    public static ExportedEdit From(SessionEdit edit) => new(edit.At, edit.What, Told(edit.From), Told(edit.To));

    public SessionEdit ToEdit() => new(At, What, Before, After);

    private static double? Told(double? value) => value is double.NaN ? null : value;
}
