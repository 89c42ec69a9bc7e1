using CsCheck;
using LetDown.Board.Description;
using LetDown.Board.Measuring;
using LetDown.Hardware;
using LetDown.Hardware.Calculations;

namespace LetDown.Tests.Hardware;

/// <summary>Boards drawn anywhere within their tolerances, read by the board's own code, never read worse than the budget's worst case.</summary>
public sealed class VacuumBudgetTests
{
    private const int Parts = 8;
    private const double Counts = 4096;

    private static readonly AnalogDescription Analog = new HardwareFolder(Path.Combine(Repository.Root, "hardware")).Board().Analog;
    private static readonly VacuumBudget Budget = new(Analog);

    /// <summary>Where each part lies within its limits, –1 to 1: often at their very ends.</summary>
    private static readonly Gen<double[]> Boards = Gen.OneOf(Gen.Double[-1, 1], Gen.Const(-1.0), Gen.Const(1.0)).Array[Parts];

    [Fact]
    public void No_board_within_its_tolerances_reads_worse_than_the_worst_case() =>
        Gen.Select(Boards, Gen.Double[0, 250]).Sample((board, mmHg) =>
        {
            var zero = Share(board, 0, bend: -board[6], stepped: false);
            var reading = Read(Share(board, mmHg, board[6], stepped: true)) - Read(zero);
            return Math.Abs(reading - mmHg) <= Budget.Worst(part => part.Zeroed, mmHg) + 0.05;
        });

    [Fact]
    public void A_board_at_all_its_limits_comes_near_the_worst_case()
    {
        double[] worst = [1, -1, 1, 1, -1, 1, -1, 0];
        double[] other = [.. worst.Select(part => -part)];
        var error = new[] { worst, other }.Max(board => Math.Abs(Read(Share(board, 250, board[6], stepped: false)) - Read(Share(board, 0, -board[6], stepped: false)) - 250));
        Assert.InRange(error, 0.9 * Budget.Worst(part => part.Zeroed, 250) - 0.12, Budget.Worst(part => part.Zeroed, 250) + 0.05);
    }

    private static double Read(double share) => new AnalogTransfers(Analog).ToVacuum(share).MmHg;

    /// <summary>The converter's answer as a share of its range.</summary>
    private static double Share(double[] board, double mmHg, double bend, bool stepped)
    {
        var sensor = Analog.Vacuum;
        var kilopascal = mmHg * 0.133322387415 * (1 + (0.015 * board[0])); // PA03, as span
        var volts = sensor.SupplyVolts * (sensor.ShareAtAmbient - (sensor.SharePerKilopascal * kilopascal)) * Divider(5100, 10_000, board[1], board[2]);
        var reference = Analog.ReferenceVolts * Divider(17_000, 33_000, board[3], board[4]) / (33.0 / 50);
        var counts = (volts / reference * (Counts + (5 * board[5]))) + bend + (3 * board[7]);
        return (stepped ? Math.Round(counts) : counts) / Counts;
    }

    private static double Divider(double upper, double lower, double upperOff, double lowerOff)
    {
        var (high, low) = (upper * (1 + (0.001 * upperOff)), lower * (1 + (0.001 * lowerOff)));
        return low / (low + high);
    }
}
