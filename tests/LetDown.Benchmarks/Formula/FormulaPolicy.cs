using LetDown.Host.Formula;
using MathNet.Numerics.Random;

namespace LetDown.Benchmarks.Formula;

/// <summary>Ways to choose a mix for each session.</summary>
internal static class FormulaPolicy
{
    /// <summary>Fewer draws than she gets, so that many mothers can be lived through.</summary>
    private static readonly FormulaEffort Short = new(60, 120);

    /// <summary>After these sessions what is believed is learned anew: often at first, then once a day. Hers is learned anew after every session.</summary>
    private static bool IsTimeToLearn(int session) => session < 28 ? session % 2 == 0 : session % 7 == 0;

    public static FormulaLife Random(FormulaMother mother, int seed)
    {
        var random = new MersenneTwister(seed);
        return Fixed(mother, _ => FormulaMother.AllMixes[random.Next(FormulaMother.AllMixes.Count)]);
    }

    /// <summary>As much as goes together, in an order of its own for each mother.</summary>
    public static FormulaLife Everything(FormulaMother mother, int seed)
    {
        var random = new MersenneTwister(seed);
        var mix = new List<string>();
        foreach (var trick in FormulaMother.Tricks.OrderBy(_ => random.NextDouble()).Where(trick => !mix.Exists(other => trick.NotWith.Contains(other))))
        {
            mix.Add(trick.Id);
        }

        return Fixed(mother, _ => mix);
    }

    public static FormulaLife Nothing(FormulaMother mother) => Fixed(mother, _ => []);

    public static FormulaLife Oracle(FormulaMother mother) => Fixed(mother, _ => mother.Oracle);

    public static FormulaLife Ours(FormulaMother mother, int seed)
    {
        var random = new MersenneTwister(seed);
        var sessions = new List<FormulaSession>();
        var belief = FormulaBelief.Learn([], FormulaMother.Tricks, random, Short);
        int? found = null;
        var isEnough = false;
        var life = Fixed(mother, session =>
        {
            if (session > 0 && IsTimeToLearn(session))
            {
                belief = FormulaBelief.Learn(sessions, FormulaMother.Tricks, random, Short);
                isEnough = belief.Verdict().IsEnough;
                found = isEnough ? found ?? session : null;
            }

            var mix = (isEnough ? belief.Best(_ => true) : belief.Try(_ => true, random)).Tricks;
            sessions.Add(mother.Sit(session, mix));
            return mix;
        });
        return life with { Found = found, Belief = FormulaBelief.Learn(sessions, FormulaMother.Tricks, random, FormulaEffort.Usual) };
    }

    private static FormulaLife Fixed(FormulaMother mother, Func<int, IReadOnlyCollection<string>> choose)
    {
        var mixes = Enumerable.Range(0, mother.Sessions).Select(choose).ToList();
        return new([.. mixes.Select((mix, session) => mother.Seconds(session, mix))], [.. mixes.Select(mix => mix.Count)]);
    }
}
