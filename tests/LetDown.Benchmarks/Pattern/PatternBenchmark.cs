using LetDown.Host.Patterns;
using MathNet.Numerics.Random;

namespace LetDown.Benchmarks.Pattern;

/// <summary>Time to let-down learned from eight weeks of mothers whose truth is known, half of whom answer to nothing.</summary>
internal static class PatternBenchmark
{
    private const int Days = 56;
    private const int SessionsADay = 7;

    public static IReadOnlyList<Measure> Run(int seed, int mothers)
    {
        var with = Outcomes(seed, mothers, hasStructure: true);
        var without = Outcomes(seed + mothers, mothers, hasStructure: false);
        PatternOutcome[] all = [.. with, .. without];
        return
        [
            Between("90 % intervals of effects that hold the truth, week 4", 100.0 * all.Sum(one => one.Covered) / all.Sum(one => one.Intervals)),
            Between("90 % intervals of a session that hold it, week 3", 100.0 * all.Sum(one => one.CoveredSessions) / all.Sum(one => one.Sessions)),
            Measure.AtMost("error against a running mean, structure, week 3", Mean(with, one => one.Error / one.ErrorOfMean), "ratio", 0.75),
            Measure.AtMost("error against the best constant, structure, week 3", Mean(with, one => one.Error / one.ErrorOfConstant), "ratio", 0.75),
            Measure.AtMost("error against a running mean, no structure, week 3", Mean(without, one => one.Error / one.ErrorOfMean), "ratio", 1),
            Measure.AtMost("error against the best constant, no structure, week 3", Mean(without, one => one.Error / one.ErrorOfConstant), "ratio", 1),
            Measure.AtMost("mothers without effects that are told of one, week 4", 100.0 * without.Count(one => one.False > 0) / mothers, "%", 5),
            Measure.AtLeast("effects of 20 % or more that are found, week 4", 100.0 * with.Sum(one => one.Found) / with.Sum(one => one.True), "%", 80),
            new("effects told that are none, mothers with some, week 4", 100.0 * with.Count(one => one.False > 0) / mothers, "%"),
            .. ChangeBenchmark.Run(seed, mothers),
            new("mothers", 2 * mothers, "mothers"),
        ];
    }

    private static PatternOutcome[] Outcomes(int seed, int mothers, bool hasStructure)
    {
        var outcomes = new PatternOutcome[mothers];
        EachCore.For(mothers, i => outcomes[i] = Of(seed + i, hasStructure));
        return outcomes;
    }

    private static PatternOutcome Of(int seed, bool hasStructure)
    {
        var mother = new PatternMother(seed, hasStructure);
        var life = mother.Live(Days);
        var random = new MersenneTwister(seed);
        var late = FactorPattern.Learn(PatternQuantity.FirstLetDown, [.. life.Take(28 * SessionsADay).Select(session => session.Wait)], random).Effects;
        var true20 = late.Where(effect => mother.Ratio(effect.Factor) is >= 1.2 or <= 1 / 1.2).ToList();
        return Predicted(life, random) with
        {
            Intervals = late.Count,
            Covered = late.Count(effect => effect.Ratio.Low <= mother.Ratio(effect.Factor) && mother.Ratio(effect.Factor) <= effect.Ratio.High),
            False = late.Count(effect => effect.IsVisible && mother.Ratio(effect.Factor) == 1),
            True = true20.Count,
            Found = true20.Count(effect => effect.IsVisible && effect.Ratio.Median > 1 == mother.Ratio(effect.Factor) > 1),
        };
    }

    /// <summary>The third week, by what was known after two.</summary>
    private static PatternOutcome Predicted(IReadOnlyList<(PatternSample Wait, double Truth)> life, Random random)
    {
        var early = life.Take(14 * SessionsADay).Select(session => session.Wait).ToList();
        var week = life.Skip(14 * SessionsADay).Take(7 * SessionsADay).Select(session => session.Wait).Where(wait => wait.HasCome).ToList();
        var pattern = FactorPattern.Learn(PatternQuantity.FirstLetDown, early, random);
        var beliefs = week.ConvertAll(wait => pattern.Predict(wait.Context, random));
        var seconds = week.ConvertAll(wait => wait.Low);
        var median = seconds.Order().ElementAt(seconds.Count / 2);
        var (sum, count) = (early.Where(wait => wait.HasCome).Sum(wait => wait.Low), early.Count(wait => wait.HasCome));
        var ofMean = 0.0;
        foreach (var taken in seconds)
        {
            ofMean += Math.Abs(taken - (sum / count));
            (sum, count) = (sum + taken, count + 1);
        }

        return new()
        {
            Sessions = week.Count,
            CoveredSessions = week.Zip(beliefs).Count(pair => pair.Second.Low <= pair.First.Low && pair.First.Low <= pair.Second.High),
            Error = seconds.Zip(beliefs).Average(pair => Math.Abs(pair.First - pair.Second.Median)),
            ErrorOfMean = ofMean / seconds.Count,
            ErrorOfConstant = seconds.Average(taken => Math.Abs(taken - median)),
        };
    }

    private static Measure Between(string name, double value) => new(name, value, "%", null, "85 to 95", value is >= 85 and <= 95);

    private static double Mean(PatternOutcome[] outcomes, Func<PatternOutcome, double> value) => outcomes.Average(value);
}
