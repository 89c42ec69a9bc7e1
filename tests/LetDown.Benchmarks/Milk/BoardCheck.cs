using LetDown.Benchmarks.Sessions;
using LetDown.Core.Programs;
using LetDown.Simulator;
using LetDown.Simulator.Mother;

namespace LetDown.Benchmarks.Milk;

/// <summary>Is the ideal pump near enough? The same mothers on the whole simulated board: air, chips, valves, a thousand steps a second.</summary>
internal static class BoardCheck
{
    private static readonly PumpProgram[] Programs = [BuiltInPrograms.Adaptive, BuiltInPrograms.Both, BuiltInPrograms.TwoPhase];

    public static IReadOnlyList<Measure> Run(int seed, int mothers)
    {
        List<Measure> measures = [];
        foreach (var program in Programs)
        {
            var ideal = new MilkCurve[mothers];
            var board = new SessionOutcome[mothers];
            EachCore.For(mothers, i =>
            {
                ideal[i] = MilkRun.Run(seed + i, Variant.Of(program), Disturbances.Calm, Sitting.Usual);
                board[i] = new SessionRun(seed + i, program).Run();
            });
            var grams = PairedRatio.Of([.. board.Select(o => (o.Bottles.Left + o.Bottles.Right).Grams)], [.. ideal.Select(c => c.Total)]);
            var minutes = PairedRatio.Of([.. board.Select(o => o.Status.Elapsed.TotalSeconds)], [.. ideal.Select(c => c.Seconds)]);
            Console.WriteLine($"{program.Name}: board over ideal pump, {mothers} mothers: grams {grams}, time {minutes}");
            measures.Add(new($"{program.Name}: grams on the board over the ideal pump", grams.Value, "", 1));
            measures.Add(new($"{program.Name}: time on the board over the ideal pump", minutes.Value, "", 1));
        }

        return measures;
    }
}
