using System.Diagnostics;
using LetDown.Simulator;

namespace LetDown.Benchmarks.Simulator;

/// <summary>How fast the simulator is, with and without the board, and whether twice as much costs twice as much.</summary>
internal static class SimulatorBenchmark
{
    private const int Mothers = 100;
    private const int Boards = 4;
    private const double ProtocolMinutes = 15;
    private const double SecondsPerMinute = 60;

    /// <summary>Goals of the issue.</summary>
    private const double LeastAlone = 2000;
    private const double LeastBoard = 200;
    private const double MostUneven = 0.2;
    private const double MostForDisturbances = 1.2;

    private static readonly TimeSpan BoardSpan = TimeSpan.FromMinutes(1);

    public static IReadOnlyList<Measure> Run(int seed)
    {
        WarmUp(seed);
        return [.. Alone(seed), .. Board(seed)];
    }

    /// <summary>Until the compiler has done its best with what will be measured.</summary>
    private static void WarmUp(int seed)
    {
        MotherRun.Pump(seed, Mothers, ProtocolMinutes);
        MotherRun.Hash(Mothers, ProtocolMinutes);
        BoardRun.Run(seed, Boards, BoardSpan, Disturbances.Calm);
        BoardRun.Run(seed, Boards, BoardSpan, Disturbances.Lively);
    }

    private static List<Measure> Alone(int seed)
    {
        const double simulated = Mothers * ProtocolMinutes * SecondsPerMinute;
        var watch = Stopwatch.StartNew();
        Pump(1, 1);
        var wall = watch.Elapsed.TotalSeconds;
        var cost = CpuTime.Of(
            () => Pump(1, 1), () => Pump(2, 1), () => Pump(4, 1), () => Pump(1, 2), () => Pump(1, 4),
            () => MotherRun.Hash(Mothers, ProtocolMinutes));
        return
        [
            Measure.AtLeast("mothers alone, one core", simulated / cost[0], "x real time", LeastAlone, simulated / cost[^1]),
            new("mothers alone, all cores together, by the clock", simulated / wall, "x real time"),
            Even("mothers alone: cost of each of 2 x as many", cost[1] / (2 * cost[0])),
            Even("mothers alone: cost of each of 4 x as many", cost[2] / (4 * cost[0])),
            Even("mothers alone: cost of each of 2 x the minutes", cost[3] / (2 * cost[0])),
            Even("mothers alone: cost of each of 4 x the minutes", cost[4] / (4 * cost[0])),
        ];

        void Pump(int mothers, int minutes) => MotherRun.Pump(seed, mothers * Mothers, minutes * ProtocolMinutes);
    }

    private static List<Measure> Board(int seed)
    {
        var simulated = Boards * BoardSpan.TotalSeconds;
        var cost = CpuTime.Of(
            () => Run(1, 1, Disturbances.Calm), () => Run(1, 1, Disturbances.Lively),
            () => Run(2, 1, Disturbances.Calm), () => Run(4, 1, Disturbances.Calm),
            () => Run(1, 2, Disturbances.Calm), () => Run(1, 4, Disturbances.Calm),
            () => MotherRun.Hash(Mothers, ProtocolMinutes));
        return
        [
            Measure.AtLeast("whole board, one core", simulated / cost[0], "x real time", LeastBoard),
            Measure.AtLeast("whole board, lively, one core", simulated / cost[1], "x real time", LeastBoard, simulated / cost[0]),
            Measure.AtMost("whole board: what disturbances make of the cost", cost[1] / cost[0], "times", MostForDisturbances, 1),
            new("whole board: hashes of 64 bytes that a millisecond costs", cost[0] / simulated / 1000 / (cost[^1] / MotherRun.Hashes(Mothers, ProtocolMinutes)), "hashes", 1),
            Even("whole board: cost of each of 2 x as many", cost[2] / (2 * cost[0])),
            Even("whole board: cost of each of 4 x as many", cost[3] / (4 * cost[0])),
            Even("whole board: cost of each of 2 x the minutes", cost[4] / (2 * cost[0])),
            Even("whole board: cost of each of 4 x the minutes", cost[5] / (4 * cost[0])),
        ];

        void Run(int mothers, int minutes, Disturbances disturbances) =>
            BoardRun.Run(seed, mothers * Boards, minutes * BoardSpan, disturbances);
    }

    private static Measure Even(string name, double ratio) =>
        new(name, ratio, "times", 1, FormattableString.Invariant($"1 +- {MostUneven}"), Math.Abs(ratio - 1) <= MostUneven);
}
