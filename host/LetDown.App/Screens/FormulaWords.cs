using System.Globalization;
using LetDown.Host.Formula;
using LetDown.Host.Patterns;

namespace LetDown.App.Screens;

/// <summary>What tricks do, as people say it.</summary>
internal static class FormulaWords
{
    /// <summary>Such as: 22 s sooner (9 in 10 chances 3 to 41 s; from 14 sessions)</summary>
    public static string Of(TrickEffect effect) => $"{Shift(effect.Sooner.Median)} ({Range(effect.Sooner)}; from {Figures.Count(effect.Sessions, "session")})";

    /// <summary>Such as: 22 s sooner</summary>
    public static string Shift(double sooner) => $"{Spoken(Math.Abs(sooner))} {(sooner < 0 ? "later" : "sooner")}";

    /// <summary>Such as: 9 in 10 chances 3 to 41 s</summary>
    public static string Range(Belief sooner) => sooner switch
    {
        { Low: >= 0 } => $"9 in 10 chances {Between(sooner.Low, sooner.High)}",
        { High: <= 0 } => $"9 in 10 chances {Between(-sooner.High, -sooner.Low)}",
        _ => $"9 in 10 chances {Shift(sooner.Low)} to {Shift(sooner.High)}",
    };

    /// <summary>Such as: 0.6 of 5 points better (9 in 10 chances 0.2 to 1.0)</summary>
    public static string Of(ComfortEffect effect)
    {
        var (low, high) = effect.Points.Median < 0 ? (-effect.Points.High, -effect.Points.Low) : (effect.Points.Low, effect.Points.High);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Math.Abs(effect.Points.Median):0.0} of 5 points {(effect.Points.Median < 0 ? "worse" : "better")} (9 in 10 chances {low:0.0} to {high:0.0})");
    }

    private static string Between(double low, double high) =>
        high < 59.5 ? string.Create(CultureInfo.InvariantCulture, $"{low:0} to {high:0} s") : $"{Spoken(low)} to {Spoken(high)}";

    private static string Spoken(double seconds) => Figures.Spoken(TimeSpan.FromSeconds(seconds));
}
