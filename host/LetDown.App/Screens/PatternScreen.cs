using LetDown.Host.Patterns;
using LetDown.Protocol.V1;
using Spectre.Console;

namespace LetDown.App.Screens;

/// <summary>What her sessions say of her let-downs and her milk, and how well that is known.</summary>
internal static class PatternScreen
{
    public static void Write(IAnsiConsole console, Pattern pattern, bool isSimulated)
    {
        if (isSimulated)
        {
            TextLines.Say(console, "These sessions were simulated: this is nobody's pattern.");
        }

        WriteChanges(console, pattern);
        WriteFirst(console, pattern.FirstLetDown);
        WriteOthers(console, pattern);
        WriteMilk(console, pattern.Milk);
        WriteNursing(console, pattern.Nursing);
        WriteSharpenings(console, pattern.Sharpenings);
    }

    /// <summary>First of all, for it may matter today.</summary>
    private static void WriteChanges(IAnsiConsole console, Pattern pattern)
    {
        if (pattern.Changes.Count == 0)
        {
            return;
        }

        console.MarkupLine(" [bold]What has changed[/]");
        foreach (var change in pattern.Changes)
        {
            TextLines.Say(console, ChangeWords.Of(change, areVolumesHidden: pattern.Milk is null));
            console.WriteLine();
        }
    }

    private static void WriteFirst(IAnsiConsole console, FactorPattern first)
    {
        console.MarkupLine(" [bold]Your time to the first let-down[/]");
        TextLines.Say(console, $"Usually {Spoken(first.Usual.Median)}: with 9 in 10 chances between {Spoken(first.Usual.Low)} and {Spoken(first.Usual.High)}. That rests on {Figures.Count(first.Sessions, "session")}; {PatternWords.Of(first.Maturity)}");
        var effects = first.Effects.Where(effect => effect.Sessions > 0).ToList();
        WriteEffects(console, effects, "longer", "shorter");
        var others = effects.Where(effect => !effect.IsVisible).Select(effect => PatternWords.Name(effect.Factor)).ToList();
        if (others.Count > 0)
        {
            console.WriteLine();
            TextLines.Say(console, $"No visible effect so far: {string.Join(", ", others)}. There may be one that is small, or that too few sessions show yet.");
        }
    }

    private static void WriteOthers(IAnsiConsole console, Pattern pattern)
    {
        console.WriteLine();
        console.MarkupLine(" [bold]Let-downs in a session[/]");
        var (count, interval) = (pattern.LetDowns.Usual, pattern.Interval.Usual);
        TextLines.Say(console, $"Usually {PatternWords.Count(count.Median)} (between {PatternWords.Count(count.Low)} and {PatternWords.Count(count.High)}); {PatternWords.Of(pattern.LetDowns.Maturity)}");
        WriteEffects(console, pattern.LetDowns.Effects, "more", "fewer");
        console.WriteLine();
        TextLines.Say(console, $"From one to the next: {Spoken(interval.Median)} (between {Spoken(interval.Low)} and {Spoken(interval.High)}); {PatternWords.Of(pattern.Interval.Maturity)}");
        WriteEffects(console, pattern.Interval.Effects, "longer", "shorter");
    }

    private static void WriteMilk(IAnsiConsole console, FactorPattern? milk)
    {
        if (milk is not { Sessions: > 0 })
        {
            return;
        }

        console.WriteLine();
        console.MarkupLine(" [bold]Milk of one breast, the first time it is pumped in a session[/]");
        TextLines.Say(console, $"Left {Amount(milk, Side.Left)}, right {Amount(milk, Side.Right)}; {PatternWords.Of(milk.Maturity)}");
        WriteEffects(console, milk.Effects.Where(effect => effect.Factor != PatternFactor.RightBreast), "more", "less");
    }

    private static void WriteNursing(IAnsiConsole console, NursingHabit? nursing)
    {
        if (nursing is null)
        {
            return;
        }

        console.WriteLine();
        console.MarkupLine(" [bold]Nursing, for itself[/]");
        var length = nursing.UsualLength is { } usual ? $", usually {Figures.Span(usual)} long" : "";
        var grams = nursing.UsualGrams is { } weighed ? $", {Figures.About(weighed)} where it was weighed" : "";
        TextLines.Say(console, $"{Figures.Count(nursing.Nursings, "time")} in four weeks, {PatternWords.Count(nursing.ADay)} on a day{length}{grams}. Your milk may come sooner or later with your baby than with the pump: none of the above says so.");
    }

    private static void WriteSharpenings(IAnsiConsole console, IReadOnlyList<Sharpening> sharpenings)
    {
        if (sharpenings.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.MarkupLine(" [bold]What would tell more[/]");
        foreach (var sharpening in sharpenings)
        {
            TextLines.Say(console, PatternWords.Of(sharpening));
        }
    }

    private static void WriteEffects(IAnsiConsole console, IEnumerable<Effect> effects, string more, string less)
    {
        var visible = effects.Where(effect => effect.IsVisible).OrderByDescending(effect => Math.Abs(Math.Log(effect.Ratio.Median))).ToList();
        if (visible.Count > 0)
        {
            console.WriteLine();
            TextLines.Say(console, "What changes it:");
        }

        foreach (var effect in visible)
        {
            var name = PatternWords.Name(effect.Factor);
            TextLines.Say(console, $"{char.ToUpperInvariant(name[0])}{name[1..]}: {PatternWords.Change(effect.Ratio, more, less)} ({PatternWords.Range(effect.Ratio)}; from {Figures.Count(effect.Sessions, "session")}).");
        }
    }

    private static string Amount(FactorPattern milk, Side side)
    {
        var belief = milk.Expected(new() { Side = side });
        return $"{Figures.About(belief.Median)} ({Figures.About(belief.Low)["about ".Length..]} to {Figures.About(belief.High)["about ".Length..]})";
    }

    private static string Spoken(double seconds) => Figures.Spoken(TimeSpan.FromSeconds(seconds));
}
