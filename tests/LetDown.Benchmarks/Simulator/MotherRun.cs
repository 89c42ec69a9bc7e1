using System.Security.Cryptography;
using LetDown.Core.Units;
using LetDown.Simulator.Mother;

namespace LetDown.Benchmarks.Simulator;

/// <summary>Mothers without pump and chips, both breasts at once, a cycle a second at her own maximum comfortable vacuum.</summary>
internal static class MotherRun
{
    private const int StepsPerSecond = 50;
    private const double Dt = 1.0 / StepsPerSecond;

    /// <summary>Fast up, slower down (VA08), then rest.</summary>
    private static readonly double[] Wave = [.. Enumerable.Range(0, StepsPerSecond).Select(i => Share(i * Dt))];

    /// <summary>Runs these mothers on all cores; gives all their milk, g.</summary>
    public static double Pump(int seed, int mothers, double minutes)
    {
        var grams = new double[mothers];
        EachCore.For(mothers, i => grams[i] = Pump(seed + i, minutes));
        return grams.Sum();
    }

    /// <summary>What the same steps would cost if each were no more than one hash.</summary>
    public static void Hash(int mothers, double minutes) => EachCore.For(mothers, _ =>
    {
        Span<byte> block = stackalloc byte[64];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        for (var step = 0; step < Steps(minutes); step++)
        {
            SHA256.HashData(block, hash);
            hash.CopyTo(block);
        }
    });

    /// <summary>How many hashes that are.</summary>
    public static long Hashes(int mothers, double minutes) => (long)mothers * Steps(minutes);

    private static double Pump(int seed, double minutes)
    {
        var mother = new SimulatedMother(seed);
        var comfort = mother.Traits.Breasts.Left.Comfort;
        double grams = 0;
        for (var step = 0; step < Steps(minutes); step++)
        {
            var vacuum = new Vacuum(comfort * Wave[step % StepsPerSecond]);
            var flow = mother.Advance(Dt, new(vacuum, vacuum));
            grams += (flow.Left + flow.Right).GramsPerSecond * Dt;
        }

        return grams;
    }

    private static int Steps(double minutes) => (int)(minutes * 60 * StepsPerSecond);

    private static double Share(double phase) => phase switch
    {
        < 0.3 => phase / 0.3,
        < 0.7 => 1 - ((phase - 0.3) / 0.4),
        _ => 0,
    };
}
