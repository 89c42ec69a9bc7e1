using System.Globalization;
using LetDown.App.Analysis;

namespace LetDown.App.Screens;

/// <summary>What came of recorded weights, for people.</summary>
internal static class AnalysisScreen
{
    public static void Write(TextWriter output, AnalysisJson analysis)
    {
        output.WriteLine(" Side     Onset    Seen     End    Milk");
        foreach (var letDown in analysis.LetDowns)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $" {letDown.Side,-5} {letDown.OnsetSeconds,7:0.0} s {letDown.DetectedAtSeconds,5:0.0} s {letDown.EndSeconds,5:0.0} s {Figures.Grams(letDown.Grams),7}"));
        }

        output.WriteLine();
        output.WriteLine($" {Figures.Count(analysis.LetDowns.Count, "let-down")}. Left {Grams(analysis.Grams.Left)}, right {Grams(analysis.Grams.Right)}.");
        if (analysis.HighFlowShare is { } share)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $" {100 * share:0} % of the milk came at 0.1 g/s or more."));
        }

        foreach (var (side, sure) in new[] { ("left", analysis.SureShare.Left), ("right", analysis.SureShare.Right) })
        {
            if (sure is < 0.995)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $" Unsure in {100 * (1 - sure.Value):0} % of the time on the {side}: the scale showed something that is no milk."));
            }
        }
    }

    private static string Grams(double? grams) => grams is { } known ? Figures.Grams(known) : "not weighed";
}
