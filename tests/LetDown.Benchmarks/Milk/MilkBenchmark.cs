using LetDown.Core.Planning;
using LetDown.Core.Programs;
using LetDown.Simulator;
using LetDown.Simulator.Mother;

namespace LetDown.Benchmarks.Milk;

/// <summary>The same mothers with every program: what each brings, how soon, and at what cost.</summary>
internal static class MilkBenchmark
{
    /// <summary>After so many mothers it says how far it is.</summary>
    private const int Told = 50;

    private static readonly PumpProgram TwoPhase = BuiltInPrograms.TwoPhase;

    private static readonly Variant[] Programs = [.. BuiltInPrograms.All.Select(Variant.Of)];

    /// <summary>The usual program with one thing taken away, or given, at a time.</summary>
    private static readonly Variant[] Parts =
    [
        Variant.Of(TwoPhase),
        Variant.Of(BuiltInPrograms.Adaptive),
        new("knows her pattern", BuiltInPrograms.Adaptive, PlanOptions.All, KnowsHer: true),
        new("no pattern for let-downs", BuiltInPrograms.Adaptive, new() { ExpectsLetDowns = false }),
        new("no return", BuiltInPrograms.Adaptive, new() { Returns = false }),
        new("no re-stimulation", BuiltInPrograms.Adaptive, new() { StimulatesAgain = false }),
        new("no coaxing", BuiltInPrograms.Adaptive, new() { Coaxes = false }),
        new("no advice", BuiltInPrograms.Adaptive, new() { TakesAdvice = false }),
    ];

    public static IReadOnlyList<Measure> Run(int seed, int mothers, bool isCalm)
    {
        var disturbances = isCalm ? Disturbances.Calm : Disturbances.Lively;
        var programs = Study("Programs", Programs, seed, mothers, disturbances, Sitting.Usual);
        Study("What each part is good for", Parts, seed, mothers, disturbances, Sitting.Usual);
        Study("The same, if a change of breast does not hasten the next let-down", Parts, seed, mothers, disturbances, Sitting.Usual with { WaitAfterChange = 1 });
        return Measures(programs);
    }

    private static MilkTable Study(string title, Variant[] variants, int seed, int mothers, Disturbances disturbances, Sitting sitting)
    {
        var curves = variants.Select(_ => new MilkCurve[mothers]).ToArray();
        var done = 0;
        EachCore.For(mothers, i =>
        {
            for (var v = 0; v < variants.Length; v++)
            {
                curves[v][i] = MilkRun.Run(seed + i, variants[v], disturbances, sitting);
            }

            if (Interlocked.Increment(ref done) % Told == 0)
            {
                Console.Error.WriteLine($"{title}: {done} of {mothers} mothers.");
            }
        });
        var table = new MilkTable(variants, curves, Array.FindIndex(variants, variant => variant.Program == TwoPhase));
        table.Print($"{title}: {mothers} mothers, seeds from {seed}");
        return table;
    }

    private static List<Measure> Measures(MilkTable table)
    {
        var adaptive = Array.FindIndex(Programs, variant => variant.Program == BuiltInPrograms.Adaptive);
        var both = Array.FindIndex(Programs, variant => variant.Program == BuiltInPrograms.Both);
        var perMinute = Programs.Select((_, i) => table.Mean(i, curve => curve.Total) / table.Mean(i, curve => curve.Seconds) * 60).ToArray();
        return
        [
            Measure.AtLeast("adaptive: grams in equal time, ratio to two-phase", table.EqualTime(adaptive).Value, "", 1.1, 1),
            Measure.AtMost("adaptive: time for equal grams, ratio to two-phase", table.EqualGrams(adaptive).Value, "", 0.8, 1),
            Measure.AtMost("adaptive: more discomfort than two-phase, upper end of 95 %", table.Discomfort(adaptive).High, "s", 0),
            new("adaptive: grams in all, ratio to two-phase", table.Grams(adaptive).Value, "", 1),
            Measure.AtLeast(
                "both: grams a minute over the best one-at-a-time program", perMinute[both] / Programs.Select((variant, i) => variant.Program.Breasts == Breasts.Together ? 0 : perMinute[i]).Max(), "", 1),
            Measure.AtLeast("both: grams in equal time, ratio to two-phase", table.EqualTime(both).Value, "", 1, 1),
        ];
    }
}
