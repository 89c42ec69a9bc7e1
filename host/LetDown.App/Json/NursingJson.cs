using LetDown.Host.Patterns;

namespace LetDown.App.Json;

/// <summary>Nursing in the last four weeks.</summary>
internal sealed record NursingJson(int Nursings, double ADay, double? UsualSeconds, double? UsualGrams)
{
    public static NursingJson From(NursingHabit habit) => new(
        habit.Nursings,
        JsonOutput.Rounded(habit.ADay, 1),
        habit.UsualLength?.TotalSeconds,
        habit.UsualGrams is { } grams ? JsonOutput.Rounded(grams, 1) : null);
}
