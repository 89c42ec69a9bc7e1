using MathNet.Numerics.Distributions;

namespace LetDown.Host.Patterns;

/// <summary>What the outcomes of one group have in common: normal around nothing, with a spread that is learned.</summary>
internal sealed class GroupEffects
{
    private readonly IReadOnlyList<Outcome> _outcomes;
    private readonly InverseGammaPrior _prior;
    private readonly Random _random;
    private readonly double[] _effects;
    private readonly int[] _counts;
    private double _variance;

    public GroupEffects(IReadOnlyList<Outcome> outcomes, InverseGammaPrior prior, Random random)
    {
        (_outcomes, _prior, _random) = (outcomes, prior, random);
        _counts = new int[outcomes.Count == 0 ? 0 : 1 + outcomes.Max(outcome => outcome.Group)];
        _effects = new double[_counts.Length];
        _variance = prior.Rate / (prior.Shape + 1);
        foreach (var outcome in outcomes)
        {
            _counts[outcome.Group]++;
        }
    }

    public double Spread => Math.Sqrt(_variance);

    public double Of(int outcome) => _effects[_outcomes[outcome].Group];

    /// <summary>Draws them, then their spread.</summary>
    /// <param name="rest">What the coefficients leave of an outcome.</param>
    /// <param name="variance">Of one outcome.</param>
    public void Draw(Func<int, double> rest, double variance)
    {
        var sums = new double[_effects.Length];
        for (var i = 0; i < _outcomes.Count; i++)
        {
            sums[_outcomes[i].Group] += rest(i);
        }

        for (var group = 0; group < _effects.Length; group++)
        {
            var precision = (_counts[group] / variance) + (1 / _variance);
            _effects[group] = Normal.Sample(_random, sums[group] / variance / precision, Math.Sqrt(1 / precision));
        }

        _variance = InverseGamma.Sample(_random, _prior.Shape + (_effects.Length / 2.0), _prior.Rate + (_effects.Sum(effect => effect * effect) / 2));
    }
}
