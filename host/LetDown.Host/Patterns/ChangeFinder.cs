using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace LetDown.Host.Patterns;

/// <summary>
/// Looks for one change of level in the last weeks of a daily number: for each day, how much better what was seen is explained by a step on that day than by none
/// (docs/developing/learning.md). Days are alike but for a step, as logarithms, with a spread that is not known: all of it in closed form.
/// </summary>
internal static class ChangeFinder
{
    /// <summary>Days that are looked at: what was before is another time of her life. Our choice.</summary>
    public const int Days = 42;

    /// <summary>So many days must be before and after. Our choice: two odd days are no change.</summary>
    private const int Fewest = 10;
    private const int FewestAfter = 3;

    /// <summary>A change shows within three weeks or not at all: later it is how things are. Our choice.</summary>
    private const int LongestAgo = 21;

    /// <summary>Chance of a change on any day beforehand: a handful in a year. Our choice.</summary>
    private const double Hazard = 0.01;

    /// <summary>How large steps are beside a day's spread, squared. Our choice: 0.35 beside 0.15.</summary>
    private const double StepVariance = 5;

    /// <summary>Of the level, beside a day's spread, squared: next to nothing is known of it beforehand.</summary>
    private const double LevelVariance = 1e4;

    /// <summary>A day's spread, squared: inverse gamma around 0.15. Our choice.</summary>
    private static readonly InverseGammaPrior Spread = new(3, 4 * 0.15 * 0.15);

    /// <summary>The change that is likely, whatever its size; null when there are too few days.</summary>
    /// <param name="values">In order of days; days may be missing.</param>
    public static (DateOnly Since, Belief Ratio, double Chance)? Find(IReadOnlyList<DailyValue> values)
    {
        if (values.Count == 0)
        {
            return null;
        }

        var recent = values.Where(value => value.Day > values[^1].Day.AddDays(-Days)).ToList();
        var logs = recent.ConvertAll(value => Math.Log(value.Value));
        var starts = Enumerable.Range(0, recent.Count)
            .Where(at => at >= Fewest && recent.Count - at >= FewestAfter && recent[at].Day > recent[^1].Day.AddDays(-LongestAgo)).ToList();
        if (starts.Count == 0)
        {
            return null;
        }

        var steady = Evidence(logs, logs.Count).Log;
        var odds = starts.ConvertAll(at => (At: at, Odds: Hazard * Math.Exp(Evidence(logs, at).Log - steady)));
        var sum = odds.Sum(one => one.Odds);
        var best = odds.MaxBy(one => one.Odds).At;
        var step = Evidence(logs, best).Step;
        return IsBorneOut(logs, best, step) ? (recent[best].Day, step, double.IsInfinity(sum) ? 1 : sum / (1 + sum)) : null;
    }

    /// <summary>True when so many days are nearer to the new level than to the old one: an odd day or two, however odd, is none of it.</summary>
    private static bool IsBorneOut(List<double> logs, int at, Belief step)
    {
        var (before, log) = (logs.Take(at).Average(), Math.Log(step.Median));
        return logs.Skip(at).Count(value => (value - before) / log > 0.5) >= FewestAfter;
    }

    /// <summary>How well a level with a step at a place explains what was seen, and how large that step is.</summary>
    private static (double Log, Belief Step) Evidence(List<double> logs, int at)
    {
        var (count, after) = ((double)logs.Count, (double)(logs.Count - at));
        var (sum, sumAfter) = (logs.Sum(), logs.Skip(at).Sum());
        // Level and step have a normal prior around a rough level and 0; what follows is the usual conjugate update, written out for two coefficients.
        var middle = logs[0];
        var (a, b, c) = (count + (1 / LevelVariance), after, after + (1 / StepVariance));
        var determinant = (a * c) - (b * b);
        var (s, t) = (sum - (count * middle), sumAfter - (after * middle));
        var (level, step) = (((c * s) - (b * t)) / determinant, ((a * t) - (b * s)) / determinant);
        var squares = logs.Sum(log => (log - middle) * (log - middle));
        var shape = Spread.Shape + (count / 2);
        var rate = Spread.Rate + (Math.Max(0, squares - (level * s) - (step * t)) / 2);
        var log = (-0.5 * Math.Log(determinant * LevelVariance * StepVariance)) - (shape * Math.Log(rate)) + SpecialFunctions.GammaLn(shape);
        var scale = Math.Sqrt(rate / shape * a / determinant);
        return (log, Quantiles(step, scale, 2 * shape));
    }

    private static Belief Quantiles(double middle, double scale, double freedom) => new(
        Math.Exp(StudentT.InvCDF(middle, scale, freedom, 0.05)),
        Math.Exp(middle),
        Math.Exp(StudentT.InvCDF(middle, scale, freedom, 0.95)));
}
