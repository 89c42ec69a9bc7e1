using LetDown.Core;
using LetDown.Core.Units;

namespace LetDown.Firmware.Workshop.Steps;

/// <summary>Scales: that each answers as the chip it is, is quick and steady, and is on its own side (hardware/bring-up.md, steps 6 and 8).</summary>
internal static class Scales
{
    /// <summary>A push that nobody makes by chance, g.</summary>
    public const double Push = 30;

    /// <summary>Our choice: several times the noise of the parts list's cell at 80 samples a second (PA12: 0.018 g).</summary>
    private const double MostNoise = 0.1;

    /// <summary>A cell of 1 kg.</summary>
    private const double MostLoad = 1000;

    /// <summary>80 a second are set; reading misses some.</summary>
    private const double LeastPerSecond = 60;

    private const double Seconds = 1;

    /// <summary>A chip calibrates itself when it starts, which takes up to a second.</summary>
    private const double StartSeconds = 4;

    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(200);

    public static TestStep Answer { get; } = new("scales", "Scales answer and are steady", [], RunAnswer);

    public static TestStep OwnSides { get; } = new("scale-sides", "Left and right scale", ["scales"], RunOwnSides);

    private static IEnumerable<Pulse> RunAnswer(Bench bench, Findings findings)
    {
        foreach (var pulse in Pause.Until(bench, () => IsFresh(bench, Side.Left) && IsFresh(bench, Side.Right), StartSeconds))
        {
            yield return pulse;
        }

        var (left, right) = (new Series(), new Series());
        var (lastLeft, lastRight) = (bench.Now.At, bench.Now.At);
        foreach (var pulse in Pause.For(bench, Seconds))
        {
            yield return pulse;
            Take(bench.Now.Sides.Left.Scale, left, ref lastLeft);
            Take(bench.Now.Sides.Right.Scale, right, ref lastRight);
        }

        Judge(bench, findings, Side.Left, left);
        Judge(bench, findings, Side.Right, right);
    }

    private static bool IsFresh(Bench bench, Side side) => bench.Now.Sides[side].Scale.IsFresh(bench.Now.At, Silence);

    private static void Take(in Sample<Mass> sample, Series series, ref TimeSpan last)
    {
        if (sample.IsPresent && sample.At > last)
        {
            series.Add(sample.Value.Grams);
            last = sample.At;
        }
    }

    private static void Judge(Bench bench, Findings findings, Side side, Series series)
    {
        var word = side.Word();
        var said = bench.ScaleTrouble[side] is { } trouble ? $": {trouble.TrimEnd('.')}" : "";
        if (findings.Measure(
            new($"{word} scale, samples a second", series.Count / Seconds, "", LeastPerSecond, null),
            Troubles.Scale(side, "scale-silent", $"the {word} scale does not answer as it should{said}")))
        {
            findings.Measure(new($"{word} scale, at rest", series.Mean, "g", -MostLoad, MostLoad), Troubles.Scale(side, "scale-range", $"the {word} scale is at the end of its range"));
            findings.Measure(new($"{word} scale, noise", series.Spread, "g", null, MostNoise), Troubles.Scale(side, "scale-unsteady", $"the {word} scale is unsteady"));
        }
    }

    private static IEnumerable<Pulse> RunOwnSides(Bench bench, Findings findings)
    {
        if (!bench.Helper.IsThere)
        {
            findings.Skip("nobody was asked to press on a scale, so left and right may still be swapped");
            yield break;
        }

        foreach (var side in Words.Sides)
        {
            var (own, other) = (Weight(bench, side), Weight(bench, side.Other()));
            bool IsPushed(Side which, double before) => Weight(bench, which) - before > Push;
            var request = new Request($"Press lightly on the {side.Word()} scale", () => IsPushed(side, own) || IsPushed(side.Other(), other));
            foreach (var pulse in request.Run(bench))
            {
                yield return pulse;
            }

            Judge(findings, side, request, IsPushed(side, own));
            foreach (var pulse in Pause.Until(bench, () => !IsPushed(side, own) && !IsPushed(side.Other(), other), 10))
            {
                yield return pulse;
            }
        }
    }

    private static void Judge(Findings findings, Side side, Request request, bool isOwn)
    {
        if (request.WasSkipped)
        {
            findings.Skip($"the {side.Word()} scale was left out");
        }
        else if (!request.IsDone)
        {
            findings.Fail(Troubles.Scale(side, "scale-not-pressed", $"nothing was felt on the {side.Word()} scale"));
        }
        else if (!isOwn)
        {
            findings.Fail(new("scales-swapped", "the scales are swapped: pressing on one is felt on the other", "the two cables at U601: channel 0 is left, channel 1 right"));
        }
    }

    private static double Weight(Bench bench, Side side) => bench.Now.Sides[side].Scale.Value.Grams;
}
