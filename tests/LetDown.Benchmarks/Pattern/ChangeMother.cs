using LetDown.Host.Patterns;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace LetDown.Benchmarks.Pattern;

/// <summary>
/// The milk of a mother day by day, as grams for each hour of filling: her level, good and bad days that last, and the scatter of sessions. How much days differ is our
/// assumption, a wide one; no study that was read gives it for one woman.
/// </summary>
internal sealed class ChangeMother(int seed)
{
    private const double DayLow = 0.05;
    private const double DayHigh = 0.15;
    private const double SessionSpread = 0.25;
    private const double Lasting = 0.4;
    private const int Fewest = 4;
    private const int Most = 9;

    /// <summary>On one day in twenty nothing is pumped.</summary>
    private const double Missed = 0.05;

    private readonly MersenneTwister _random = new(seed);

    /// <param name="days">How many.</param>
    /// <param name="level">What is left of her supply on a day, as a share.</param>
    public IReadOnlyList<DailyValue> Live(int days, Func<int, double> level)
    {
        var spread = ContinuousUniform.Sample(_random, DayLow, DayHigh);
        var sessions = _random.Next(Fewest, Most + 1);
        var mood = 0.0;
        var values = new List<DailyValue>();
        for (var day = 0; day < days; day++)
        {
            mood = (Lasting * mood) + Normal.Sample(_random, 0, spread * Math.Sqrt(1 - (Lasting * Lasting)));
            if (_random.NextDouble() >= Missed)
            {
                values.Add(new(new DateOnly(2026, 1, 1).AddDays(day), 30 * level(day) * Math.Exp(mood) * Day(sessions)));
            }
        }

        return values;
    }

    /// <summary>Of one day's sessions, by how long the breasts filled before each.</summary>
    private double Day(int sessions)
    {
        var (grams, hours) = (0.0, 0.0);
        for (var i = 0; i < sessions; i++)
        {
            var filled = LogNormal.Sample(_random, Math.Log(24.0 / sessions), 0.35);
            grams += filled * LogNormal.Sample(_random, 0, SessionSpread);
            hours += filled;
        }

        return grams / hours;
    }
}
