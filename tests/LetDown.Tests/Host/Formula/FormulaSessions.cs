using LetDown.Host.Diary;
using LetDown.Host.Formula;
using LetDown.Host.Patterns;
using LetDown.Host.Tricks;
using LetDown.Protocol.V1;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace LetDown.Tests.Host.Formula;

/// <summary>Sessions of a mother whose answer to tricks is known.</summary>
internal static class FormulaSessions
{
    public static IReadOnlyList<FormulaTrick> BuiltIn { get; } = [.. TrickCatalogue.BuiltIn.All.Select(trick => new FormulaTrick(trick.Id, trick.NotWith))];

    /// <summary>Sessions with random mixes; each trick takes its share of time.</summary>
    /// <param name="count">How many.</param>
    /// <param name="ratios">Her time with a trick, as a share of that without.</param>
    /// <param name="seed">Of luck.</param>
    /// <param name="spread">Deviation of the logarithm.</param>
    public static IReadOnlyList<FormulaSession> Of(int count, IReadOnlyDictionary<string, double> ratios, int seed = 1, double spread = 0.2)
    {
        var random = new MersenneTwister(seed);
        return [.. Enumerable.Range(0, count).Select(Sit)];

        FormulaSession Sit(int number)
        {
            string[] mix = [.. BuiltIn.Where(_ => random.NextDouble() < 0.2).Select(trick => trick.Id)];
            var seconds = 80 * Math.Exp(Normal.Sample(random, 0, spread)) * mix.Aggregate(1.0, (all, trick) => all * ratios.GetValueOrDefault(trick, 1));
            var context = new PatternContext { Side = number % 2 == 0 ? Side.Left : Side.Right, HourOfDay = number * 3.4 % 24, Tags = number % 5 == 0 ? NoteTags.Tired : NoteTags.None };
            var comfort = mix.Contains("warm") ? 4.5 : 3.5;
            return new(PatternSample.Of(seconds, context, number), mix, number % 2 == 0 ? comfort : null);
        }
    }
}
