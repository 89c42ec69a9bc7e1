using LetDown.Host.Diary;
using LetDown.Host.Patterns;
using LetDown.Protocol.V1;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace LetDown.Benchmarks.Pattern;

/// <summary>
/// A mother whose truth is known: her usual time to let-down, what changes it, and how much it differs from session to session. The usual time and the spread are those of the
/// simulated mothers (MotherParameters); what changes it is drawn here, as no study gives it for one woman.
/// </summary>
internal sealed class PatternMother
{
    private const double UsualMedian = 75;
    private const double UsualSigma = 0.45;
    private const double SpreadLow = 0.15;
    private const double SpreadHigh = 0.3;
    private const int EffectsWhenAny = 3;
    private const double TagChance = 0.2;

    private static readonly PatternFactor[] Factors = [.. Enum.GetValues<PatternFactor>().Except([PatternFactor.SecondBreast, PatternFactor.Again])];

    private readonly MersenneTwister _random;
    private readonly double _usual;
    private int _session;
    private readonly double[] _effects = new double[Enum.GetValues<PatternFactor>().Length];

    public PatternMother(int seed, bool hasStructure)
    {
        _random = new(seed);
        _usual = Math.Log(LogNormal.Sample(_random, Math.Log(UsualMedian), UsualSigma));
        Spread = ContinuousUniform.Sample(_random, SpreadLow, SpreadHigh);
        if (hasStructure)
        {
            foreach (var factor in Factors.OrderBy(_ => _random.NextDouble()).Take(EffectsWhenAny))
            {
                // A fifth to three fifths longer, or as much shorter.
                _effects[(int)factor] = Math.Log(ContinuousUniform.Sample(_random, 1.2, 1.6)) * (_random.NextDouble() < 0.5 ? 1 : -1);
            }
        }
    }

    /// <summary>Log deviation of one session from what was to be expected.</summary>
    public double Spread { get; }

    /// <summary>Her time with a factor, as a share of that without it.</summary>
    public double Ratio(PatternFactor factor) => Math.Exp(_effects[(int)factor]);

    public double UsualSeconds => Math.Exp(_usual);

    /// <summary>Her sessions, in order, seven a day (FL24).</summary>
    public IReadOnlyList<(PatternSample Wait, double Truth)> Live(int days)
    {
        var waits = new List<(PatternSample Wait, double Truth)>();
        var side = Side.Left;
        var hour = 0.0;
        while (hour < days * 24)
        {
            var since = LogNormal.Sample(_random, Math.Log(PatternContext.UsualHours), 0.35);
            hour += since;
            side = side == Side.Left ? Side.Right : Side.Left;
            waits.Add(Sit(new() { Side = side, HourOfDay = hour % 24, HoursSince = since, Together = _random.NextDouble() < TagChance, AfterNursing = _random.NextDouble() < TagChance, Tags = Tags() }));
        }

        return waits;
    }

    /// <summary>One session: what she shows, and what it would have taken had nobody given up.</summary>
    private (PatternSample Wait, double Truth) Sit(PatternContext context)
    {
        var mean = _usual + Factors.Sum(factor => _effects[(int)factor] * context.Of(factor));
        var seconds = Math.Exp(Normal.Sample(_random, mean, Spread));
        // Now and then she stops before milk comes.
        var patience = _random.NextDouble() < 0.05 ? ContinuousUniform.Sample(_random, 30, 300) : 900;
        return (seconds <= patience ? PatternSample.Of(seconds, context, _session++) : PatternSample.CutOff(patience, context, _session++), Math.Exp(mean));
    }

    private NoteTags Tags() => Enum.GetValues<NoteTags>().Where(_ => _random.NextDouble() < TagChance).Aggregate(NoteTags.None, (all, tag) => all | tag);
}
