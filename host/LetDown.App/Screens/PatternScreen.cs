using System.Globalization;
using LetDown.Host.Patterns;
using Spectre.Console;

namespace LetDown.App.Screens;

/// <summary>What her sessions say of her time to let-down, and how well that is known.</summary>
internal static class PatternScreen
{
    public static void Write(IAnsiConsole console, FactorPattern pattern, bool isSimulated)
    {
        if (isSimulated)
        {
            Say(console, "These sessions were simulated: this is nobody's pattern.");
        }

        console.MarkupLine(" [bold]Your time to the first let-down[/]");
        var usual = pattern.Usual;
        Say(console, $"Usually {Spoken(usual.Median)}: with 9 in 10 chances between {Spoken(usual.Low)} and {Spoken(usual.High)}. That rests on {Figures.Count(pattern.Sessions, "session")}; {PatternWords.Of(pattern.Maturity)}");
        WriteEffects(console, [.. pattern.Effects.Where(effect => effect.Sessions > 0)]);
    }

    private static void WriteEffects(IAnsiConsole console, List<Effect> effects)
    {
        var visible = effects.Where(effect => effect.IsVisible).OrderByDescending(effect => Math.Abs(Math.Log(effect.Ratio.Median))).ToList();
        if (visible.Count > 0)
        {
            console.WriteLine();
            console.MarkupLine(" [bold]What changes it[/]");
        }

        foreach (var effect in visible)
        {
            Say(console, $"{Capital(PatternWords.Name(effect.Factor))}: {Change(effect.Ratio.Median)} ({Range(effect.Ratio)}; from {Figures.Count(effect.Sessions, "session")}).");
        }

        var others = effects.Where(effect => !effect.IsVisible).Select(effect => PatternWords.Name(effect.Factor)).ToList();
        if (others.Count > 0)
        {
            console.WriteLine();
            Say(console, $"No visible effect so far: {string.Join(", ", others)}. There may be one that is small, or that too few sessions show yet.");
        }
    }

    private static string Capital(string name) => $"{char.ToUpperInvariant(name[0])}{name[1..]}";

    private static string Change(double ratio) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(100 * (ratio - 1)):0} % {(ratio > 1 ? "longer" : "shorter")}");

    private static string Range(Belief ratio)
    {
        var (least, most) = ratio.Median > 1 ? (ratio.Low, ratio.High) : (ratio.High, ratio.Low);
        return string.Create(CultureInfo.InvariantCulture, $"9 in 10 chances {Math.Abs(100 * (least - 1)):0} to {Math.Abs(100 * (most - 1)):0} %");
    }

    private static string Spoken(double seconds) => Figures.Spoken(TimeSpan.FromSeconds(seconds));

    private static void Say(IAnsiConsole console, string text)
    {
        foreach (var row in TextLines.Wrap(text, TextLines.WidthOf(console) - 1))
        {
            console.WriteLine($" {row}");
        }
    }
}
