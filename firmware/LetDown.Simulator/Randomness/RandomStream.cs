using System.Numerics;

namespace LetDown.Simulator.Randomness;

/// <summary>
/// Random numbers for one purpose, drawn from a seed and the purpose's name: what one part draws never shifts what another gets.
/// The generator is xoshiro256** (Blackman and Vigna): fast enough to give every sensor noise in every millisecond, and it draws the same bits
/// on every machine and runtime.
/// </summary>
internal sealed class RandomStream
{
    private ulong _a;
    private ulong _b;
    private ulong _c;
    private ulong _d;

    public RandomStream(int seed, string purpose)
    {
        var state = Hash(purpose) ^ ((ulong)(uint)seed * 0x9E3779B97F4A7C15);
        _a = Scramble(ref state);
        _b = Scramble(ref state);
        _c = Scramble(ref state);
        _d = Scramble(ref state);
    }

    /// <summary>0 up to but not including 1.</summary>
    public double Uniform() => (Next() >> 11) * (1.0 / (1UL << 53));

    public double Uniform(double low, double high) => low + ((high - low) * Uniform());

    public bool Chance(double probability) => Uniform() < probability;

    /// <summary>Standard normal, by Box and Muller.</summary>
    public double Normal() => Math.Sqrt(-2 * Math.Log(1 - Uniform())) * Math.Cos(2 * Math.PI * Uniform());

    /// <summary>Normal, drawn again until it lies within bounds.</summary>
    public double Normal(double mean, double deviation, double low, double high)
    {
        double drawn;
        do
        {
            drawn = mean + (deviation * Normal());
        }
        while (drawn < low || drawn > high);

        return drawn;
    }

    /// <summary>Log-normal: <paramref name="sigma"/> is the deviation of the natural logarithm.</summary>
    public double LogNormal(double median, double sigma) => median * Math.Exp(sigma * Normal());

    /// <summary>Log-normal, drawn again until it lies within bounds.</summary>
    public double LogNormal(double median, double sigma, double low, double high)
    {
        double drawn;
        do
        {
            drawn = LogNormal(median, sigma);
        }
        while (drawn < low || drawn > high);

        return drawn;
    }

    public double Exponential(double mean) => -mean * Math.Log(1 - Uniform());

    /// <summary>Mean 0, deviation 1, nearly normal and never beyond 3.5: the sum of four 16-bit numbers. For electrical noise.</summary>
    public double RoughNormal()
    {
        var bits = Next();
        var sum = (bits & 0xFFFF) + ((bits >> 16) & 0xFFFF) + ((bits >> 32) & 0xFFFF) + (bits >> 48);
        const double middle = 2 * 65535.0;
        const double deviation = 37837.22;
        return ((long)sum - middle) / deviation;
    }

    private ulong Next()
    {
        var result = BitOperations.RotateLeft(_b * 5, 7) * 9;
        var shifted = _b << 17;
        _c ^= _a;
        _d ^= _b;
        _b ^= _c;
        _a ^= _d;
        _c ^= shifted;
        _d = BitOperations.RotateLeft(_d, 45);
        return result;
    }

    /// <summary>SplitMix64, so that neighbouring seeds give streams that have nothing in common.</summary>
    private static ulong Scramble(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        var z = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>FNV-1a: string.GetHashCode differs from run to run.</summary>
    private static ulong Hash(string purpose)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var letter in purpose)
        {
            hash = (hash ^ letter) * 0x100000001B3;
        }

        return hash;
    }
}
