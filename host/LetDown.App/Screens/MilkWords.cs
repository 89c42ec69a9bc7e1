using System.Globalization;
using LetDown.Host.Diary;

namespace LetDown.App.Screens;

/// <summary>Fridge and freezer as people read them.</summary>
internal static class MilkWords
{
    public static string Of(MilkPlace place) => place == MilkPlace.Freezer ? "freezer" : "fridge";

    public static string Of(StoredMilk milk) => milk.Place == MilkPlace.Fridge && milk.IsThawed ? "fridge, thawed" : Of(milk.Place);

    /// <summary>Such as: 3, fridge, 90.0 g, pumped 24 Nov 03:12</summary>
    public static string Sentence(StoredMilk milk, TimeProvider time)
    {
        string[] parts = [milk.Label, Of(milk), milk.Grams is { } grams ? Figures.Grams(grams) : "", $"pumped {Figures.When(milk.PumpedAt, time)}"];
        return string.Join(", ", parts.Where(part => part.Length > 0));
    }

    /// <summary>The same as a sentence.</summary>
    public static string UseBySentence(StoredMilk milk, StorageRule rule, TimeProvider time) =>
        IsPast(milk, rule, time) ? "By your rule it is past its time." : $"Use by {UseBy(milk, rule, time)}.";

    /// <summary>Hours matter in the fridge, not in the freezer.</summary>
    public static string UseBy(StoredMilk milk, StorageRule rule, TimeProvider time)
    {
        var at = rule.UseBy(milk);
        var day = TimeZoneInfo.ConvertTime(at, time.LocalTimeZone).ToString("d MMM yyyy", CultureInfo.InvariantCulture);
        var when = milk.Place == MilkPlace.Freezer ? day : Figures.When(at, time);
        return IsPast(milk, rule, time) ? $"past ({when})" : when;
    }

    public static bool IsPast(StoredMilk milk, StorageRule rule, TimeProvider time) => rule.UseBy(milk) < time.GetUtcNow();

    public static string Of(StorageRule rule) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Figures.Count(rule.FridgeDays, "day")} in the fridge, {Figures.Count(rule.FreezerMonths, "month")} in the freezer, {Figures.Count(rule.ThawedHours, "hour")} in the fridge once it has been frozen");
}
