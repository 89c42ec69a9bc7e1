using LetDown.Core;
using LetDown.Core.Units;

namespace LetDown.Firmware.Workshop.Steps;

/// <summary>One capped line at a time: it builds, holds and is let out, and the other one has nothing of it.</summary>
internal static class Lines
{
    private const double LongestBuild = 3;
    private const double CoastSeconds = 0.25;
    private const double HoldSeconds = 0.5;

    /// <summary>A capped line with its fittings; a shield on skin leaks more. Our choice.</summary>
    private const double MostLoss = 12;

    private const double ReleaseSeconds = 0.7;

    public static TestStep Left { get; } = Of(Side.Left);

    public static TestStep Right { get; } = Of(Side.Right);

    private static TestStep Of(Side side) => new(
        $"line-{side.Word()}", $"Valve and vent, {side.Word()}", ["motor"], (bench, findings) => Run(bench, findings, side));

    private static IEnumerable<Pulse> Run(Bench bench, Findings findings, Side side)
    {
        var start = bench.Now.At;
        var (deepest, other, manifold) = (0.0, 0.0, 0.0);
        bool IsThere() => bench.Line(side) >= Suction.Goal || bench.Line(side.Other()) > Suction.Most / 2 || bench.Manifold > Suction.DeepManifold;
        foreach (var pulse in Pause.Until(bench, IsThere, LongestBuild, Suction.Draw(side)))
        {
            (other, manifold) = (Math.Max(other, bench.Line(side.Other())), Math.Max(manifold, bench.Manifold));
            yield return pulse;
        }

        manifold = Math.Max(manifold, bench.Manifold);
        other = Math.Max(other, bench.Line(side.Other()));
        var built = bench.Line(side) >= Suction.Goal;
        var took = (bench.Now.At - start).TotalSeconds;
        if (!findings.Measure(new($"{side.Word()} line, time to {Suction.Goal} mmHg", built ? took : null, "s", null, LongestBuild), NotBuilt(bench, side, other, manifold)))
        {
            yield break;
        }

        var before = 0.0;
        foreach (var pulse in Pause.For(bench, CoastSeconds, Suction.Coast(side)).Concat(Pause.For(bench, HoldSeconds, Suction.Hold(side))))
        {
            deepest = Math.Max(deepest, bench.Line(side));
            before = pulse.Drive.Sides[side].LineValveOpen ? bench.Line(side) : before;
            yield return pulse;
        }

        JudgeHold(findings, side, deepest, before - bench.Line(side), other);
        foreach (var pulse in Release(bench, findings, side))
        {
            yield return pulse;
        }
    }

    private static Trouble NotBuilt(Bench bench, Side side, double other, double manifold)
    {
        if (other > Suction.Some)
        {
            return new("lines-crossed", "suction for one line comes up in the other", "that hoses and plugs of left and right are not swapped: valves J301 and J321, vents J311 and J331, sensors U511 and U521");
        }

        var word = side.Word();
        return bench.Line(side) < Suction.Some && manifold > Suction.Most
            ? Troubles.Valve(side, "valve-stays-shut", $"the {word} line valve does not open")
            : Troubles.Air(side, "line-open", $"the {word} line does not hold suction: its vent stays open, or the line is not capped");
    }

    private static void JudgeHold(Findings findings, Side side, double deepest, double lost, double other)
    {
        var word = side.Word();
        findings.Measure(new($"{word} line, deepest", deepest, "mmHg", null, Suction.Most), Troubles.Valve(side, "valve-stays-open", $"the {word} line valve shuts late or not at all"));
        findings.Measure(new($"{word} line, lost in {HoldSeconds} s", lost, "mmHg", null, MostLoss), Troubles.Air(side, "line-leaks", $"the {word} line leaks"));
        findings.Measure(new("other line meanwhile", other, "mmHg", null, Suction.Some), new("lines-joined", "the other line has suction too", "the other side's line valve and vent"));
    }

    private static IEnumerable<Pulse> Release(Bench bench, Findings findings, Side side)
    {
        var start = bench.Now.At;
        foreach (var pulse in Pause.Until(bench, () => bench.Line(side) < SafetyLimits.Released.MmHg, ReleaseSeconds))
        {
            yield return pulse;
        }

        double? took = bench.Line(side) < SafetyLimits.Released.MmHg ? (bench.Now.At - start).TotalMilliseconds : null;
        var code = took is null ? ("vent-stays-shut", "does not open: the line was let out through the other one") : ("vent-slow", "opens too slowly");
        findings.Measure(
            new($"{side.Word()} line, let out to {SafetyLimits.Released.MmHg} mmHg", took, "ms", null, Suction.LongestReleaseMilliseconds),
            Troubles.Vent(side, code.Item1, $"the {side.Word()} vent {code.Item2}"));
    }
}
