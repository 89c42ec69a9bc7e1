using LetDown.Benchmarks.LetDowns;
using LetDown.Core.Units;
using LetDown.Simulator;

namespace LetDown.Benchmarks.HeadSpace;

/// <summary>How good is milk from the air in the lines, when the scales are lost, stuck or never there? Whole sessions, still and lively.</summary>
internal static class HeadSpaceBenchmark
{
    /// <summary>Bottles, shields and motors as they come; with less than 60 mL most of a line is what milk cannot fill.</summary>
    private static readonly Between HeadSpace = new(60, 250);

    private static readonly (string Name, Disturbances Disturbances)[] Worlds =
    [
        ("calm", Disturbances.Calm with { HeadSpaceMillilitres = HeadSpace, MotorWear = new(0, 1) }),
        ("lively", Disturbances.Lively with { HeadSpaceMillilitres = HeadSpace, MotorWear = new(0, 1) }),
    ];

    public static IReadOnlyList<Measure> Run(int seed, int mothers) =>
        [.. Worlds.SelectMany(world => ScaleTrouble.All.SelectMany(trouble => Run(seed, mothers, world.Name, world.Disturbances, trouble)))];

    private static IEnumerable<Measure> Run(int seed, int mothers, string world, Disturbances disturbances, ScaleTrouble trouble)
    {
        var outcomes = new HeadSpaceOutcome[mothers];
        EachCore.For(mothers, i => outcomes[i] = new HeadSpaceRun(seed + i, disturbances, trouble).Run());
        foreach (var o in outcomes)
        {
            Console.WriteLine(FormattableString.Invariant(
                $"{world}, {trouble.Name}: mother {o.Mother}, {o.Minutes:0} min, true {o.Truth.Left.Grams:0.0} {o.Truth.Right.Grams:0.0} g, off by {o.Error.Left:0.0} {o.Error.Right:0.0} g, let-downs missed {o.LetDowns?.Missed.Count ?? 0}, false {o.LetDowns?.False.Count ?? 0}"));
        }

        var name = $"{world}, {trouble.Name}";
        var scores = new DetectorScore([.. outcomes.Select(o => o.LetDowns).OfType<SessionScore>()]);
        yield return new($"{name}: grams of a session off, median", At(outcomes, o => o.Error, 0.5), "g", At(outcomes, o => o.Kept, 0.5));
        yield return new($"{name}: ... 19 in 20", At(outcomes, o => o.Error, 0.95), "g", At(outcomes, o => o.Kept, 0.95));
        yield return new($"{name}: first let-downs seen", scores.First, "%");
        yield return new($"{name}: later ones that rise by 0.1 g/s", scores.Later, "%");
        yield return new($"{name}: false ones in a session", scores.False, "");
        yield return new($"{name}: delay from 0.1 g/s, median", scores.Delay, "s");
        yield return new($"{name}: ... 9 in 10", scores.SlowDelay, "s");
        yield return Measure.AtMost($"{name}: good scales distrusted in a session", outcomes.Average(o => o.FalseAlarms), "", 0);
    }

    private static double At(IEnumerable<HeadSpaceOutcome> outcomes, Func<HeadSpaceOutcome, PerSide<double>> error, double share)
    {
        var sorted = outcomes.Select(o => Math.Abs(error(o).Left + error(o).Right)).Order().ToArray();
        return sorted[(int)Math.Ceiling(share * (sorted.Length - 1))];
    }
}
