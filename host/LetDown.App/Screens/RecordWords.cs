using LetDown.Host.Diary;

namespace LetDown.App.Screens;

/// <summary>Records of what happened away from the pump as people read them.</summary>
internal static class RecordWords
{
    public static string Of(MilkKind kind) => kind == MilkKind.Nursing ? "nursed" : "pumped";

    /// <summary>Empty when nobody said.</summary>
    public static string Of(MilkSides sides) => sides switch
    {
        MilkSides.Left => "left",
        MilkSides.Right => "right",
        MilkSides.Both => "both",
        _ => "",
    };

    /// <summary>Such as: nursed, 24 Nov 04:15, 15 min, left breast</summary>
    public static string Of(MilkRecord record, TimeProvider time)
    {
        string[] parts =
        [
            Of(record.Kind),
            Figures.When(record.StartedAt, time, record.IsDayOnly),
            record.Duration is { } length ? Figures.Spoken(length) : "",
            record.Sides switch { MilkSides.Unknown => "", MilkSides.Both => "both breasts", _ => $"{Of(record.Sides)} breast" },
            record.Grams is { } grams ? Figures.Grams(grams) : "",
        ];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    public static string Times(int count) => count switch
    {
        1 => "once",
        2 => "twice",
        _ => $"{count} times",
    };
}
