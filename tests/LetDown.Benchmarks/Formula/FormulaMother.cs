using LetDown.Benchmarks.Pattern;
using LetDown.Host.Formula;
using LetDown.Host.Patterns;
using LetDown.Host.Tricks;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace LetDown.Benchmarks.Formula;

/// <summary>
/// A mother whose answer to tricks is known. What tricks do is drawn here, as no study gives it for one woman: to a third of all mothers nothing; to the others two or three of them
/// 8 to 40 % off, every second time with something that two do together, and now and then one that makes it longer. Her life is the same under every policy, but for the tricks.
/// </summary>
internal sealed class FormulaMother
{
    public const int Days = 56;

    private readonly double[] _each;
    private readonly Dictionary<(string, string), double> _pairs = [];
    private readonly IReadOnlyList<(PatternSample Wait, double Truth)> _life;
    private readonly double[] _luck;
    private readonly double[] _patience;

    public FormulaMother(int seed)
    {
        var random = new MersenneTwister(seed);
        Answers = seed % 3 != 0;
        var mother = new PatternMother(seed, hasStructure: random.NextDouble() < 0.5);
        Spread = mother.Spread;
        _life = mother.Live(Days);
        _each = new double[Tricks.Count];
        if (Answers)
        {
            Fill(random);
        }

        _luck = [.. _life.Select(_ => Normal.Sample(random, 0, 1))];
        // Now and then she stops before milk comes.
        _patience = [.. _life.Select(_ => random.NextDouble() < 0.05 ? ContinuousUniform.Sample(random, 30, 300) : 900)];
        Oracle = AllMixes.MinBy(LogOf)!;
    }

    /// <summary>All that are built in.</summary>
    public static IReadOnlyList<FormulaTrick> Tricks { get; } = [.. TrickCatalogue.BuiltIn.All.Select(trick => new FormulaTrick(trick.Id, trick.NotWith))];

    /// <summary>All mixes of at most three that go together.</summary>
    public static IReadOnlyList<string[]> AllMixes { get; } = [.. Upto(3)];

    /// <summary>True when there is something to find.</summary>
    public bool Answers { get; }

    /// <summary>Deviation of the logarithm from session to session.</summary>
    public double Spread { get; }

    public int Sessions => _life.Count;

    /// <summary>What is best for her, by one who knows.</summary>
    public IReadOnlyCollection<string> Oracle { get; }

    /// <summary>Truth about one trick: her time with it, as a share of that without.</summary>
    public double Ratio(string trick) => Math.Exp(_each[IndexOf(trick)]);

    /// <summary>The day of a session, from 0.</summary>
    public int DayOf(int session) => Math.Min(Days - 1, session * Days / Sessions);

    /// <summary>What a session takes with a mix, s, luck apart.</summary>
    public double Seconds(int session, IReadOnlyCollection<string> mix) => _life[session].Truth * Math.Exp(LogOf(mix));

    /// <summary>What a session with a mix shows.</summary>
    public FormulaSession Sit(int session, IReadOnlyCollection<string> mix)
    {
        var seconds = Seconds(session, mix) * Math.Exp(Spread * _luck[session]);
        var (context, patience) = (_life[session].Wait.Context, _patience[session]);
        return new(seconds <= patience ? PatternSample.Of(seconds, context, session) : PatternSample.CutOff(patience, context, session), mix);
    }

    private void Fill(MersenneTwister random)
    {
        var chosen = Enumerable.Range(0, Tricks.Count).OrderBy(_ => random.NextDouble()).Take(4).ToList();
        var helping = chosen.Take(2 + random.Next(2)).ToList();
        foreach (var trick in helping)
        {
            _each[trick] = Math.Log(ContinuousUniform.Sample(random, 0.6, 0.92));
        }

        if (random.NextDouble() < 0.5)
        {
            var together = ContinuousUniform.Sample(random, 0.1, 0.2) * (random.NextDouble() < 0.5 ? 1 : -1);
            _pairs[(Tricks[helping[0]].Id, Tricks[helping[1]].Id)] = together;
        }

        if (random.NextDouble() < 0.3)
        {
            _each[chosen[3]] = Math.Log(ContinuousUniform.Sample(random, 1.1, 1.3));
        }
    }

    private double LogOf(IReadOnlyCollection<string> mix) =>
        mix.Sum(trick => _each[IndexOf(trick)]) + _pairs.Sum(pair => mix.Contains(pair.Key.Item1) && mix.Contains(pair.Key.Item2) ? pair.Value : 0);

    private static int IndexOf(string trick) => Tricks.Select((one, at) => (one, at)).First(pair => pair.one.Id == trick).at;

    private static IEnumerable<string[]> Upto(int size)
    {
        IEnumerable<string[]> last = [[]];
        for (var i = 0; i <= size; i++)
        {
            foreach (var mix in last)
            {
                yield return mix;
            }

            last = [.. last.SelectMany(mix => Tricks.Where(trick => mix.All(other => IndexOf(other) < IndexOf(trick.Id) && !trick.NotWith.Contains(other))).Select(trick => (string[])[.. mix, trick.Id]))];
        }
    }
}
