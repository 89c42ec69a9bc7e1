using System.Globalization;

namespace LetDown.Rig.Bench.Files;

/// <summary>What was answered: yes is 1, no is 0.</summary>
internal static class ManualAnswer
{
    public static bool Fits(ManualStep step, string answer) => Value(step, answer) is not null;

    /// <summary>Nothing for what is no answer.</summary>
    public static double? Value(ManualStep step, string answer) => (step.Limits, answer.Trim().ToUpperInvariant()) switch
    {
        (null, "Y" or "YES" or "TRUE") => 1,
        (null, "N" or "NO" or "FALSE") => 0,
        ({ }, var text) when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) => number,
        _ => null,
    };
}
