using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace LetDown.Host.Patterns;

/// <summary>
/// Draws from what may be true, given outcomes: a normal regression of logarithms, some of which are only known to lie between bounds, with groups of outcomes that are
/// alike. Gibbs sampling: what is not known exactly, the coefficients, their scales, the groups, and the spreads, one after the other (docs/developing/learning.md).
/// </summary>
internal sealed class CensoredRegression
{
    /// <summary>Chances so near to 0 or 1 have no quantile that can be told apart.</summary>
    private const double Edge = 1e-12;

    private readonly RegressionPrior _prior;
    private readonly IReadOnlyList<Outcome> _outcomes;
    private readonly Random _random;
    private readonly double[] _logs;
    private readonly Matrix<double> _products;
    private readonly double[] _coefficients;
    private readonly double[] _scales;
    private readonly GroupEffects? _groups;
    private double _variance;

    private CensoredRegression(IReadOnlyList<Outcome> outcomes, RegressionPrior prior, Random random)
    {
        (_outcomes, _prior, _random) = (outcomes, prior, random);
        _logs = [.. outcomes.Select(outcome => double.IsFinite(outcome.Low) ? outcome.Low : double.IsFinite(outcome.High) ? outcome.High : prior.Mean)];
        _coefficients = new double[prior.Size];
        _coefficients[0] = prior.Mean;
        _products = Matrix<double>.Build.Dense(prior.Size, prior.Size, (row, column) => outcomes.Sum(outcome => outcome.Features[row] * outcome.Features[column]));
        _scales = [.. prior.Blocks.Select(block => block.Scale.Rate / block.Scale.Shape)];
        _variance = prior.Spread.Rate / (prior.Spread.Shape + 1);
        _groups = prior.GroupSpread is { } spread ? new(outcomes, spread, random) : null;
    }

    /// <param name="outcomes">May be none.</param>
    /// <param name="prior">Its size is the length of all features.</param>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="burn">Rounds to forget the beginning.</param>
    /// <param name="kept">Rounds that are kept.</param>
    public static IReadOnlyList<RegressionDraw> Draw(IReadOnlyList<Outcome> outcomes, RegressionPrior prior, Random random, int burn = 200, int kept = 1000)
    {
        var regression = new CensoredRegression(outcomes, prior, random);
        var draws = new List<RegressionDraw>(kept);
        for (var i = 0; i < burn + kept; i++)
        {
            regression.Round();
            if (i >= burn)
            {
                draws.Add(new([.. regression._coefficients], Math.Sqrt(regression._variance), regression._groups?.Spread ?? 0));
            }
        }

        return draws;
    }

    private void Round()
    {
        DrawUnknown();
        DrawCoefficients();
        DrawScales();
        _groups?.Draw(Rest, _variance);
        DrawVariance();
    }

    private double Fixed(int i) => new RegressionDraw(_coefficients, 0, 0).Mean(_outcomes[i].Features);

    private double Shared(int i) => _groups?.Of(i) ?? 0;

    private double Rest(int i) => _logs[i] - Fixed(i);

    private void DrawUnknown()
    {
        var deviation = Math.Sqrt(_variance);
        for (var i = 0; i < _logs.Length; i++)
        {
            if (!_outcomes[i].IsKnown)
            {
                _logs[i] = DrawBetween(_outcomes[i], Fixed(i) + Shared(i), deviation);
            }
        }
    }

    private double DrawBetween(in Outcome outcome, double mean, double deviation)
    {
        var below = Normal.CDF(mean, deviation, outcome.Low);
        var above = Normal.CDF(mean, deviation, outcome.High);
        if (_prior.NeverChance > 0 && double.IsPositiveInfinity(outcome.High))
        {
            var comes = (1 - _prior.NeverChance) * (1 - below);
            if (_random.NextDouble() * (_prior.NeverChance + comes) < _prior.NeverChance)
            {
                return Normal.Sample(_random, mean, deviation);
            }
        }

        var share = Math.Clamp(below + ((above - below) * _random.NextDouble()), Edge, 1 - Edge);
        return Math.Clamp(Normal.InvCDF(mean, deviation, share), outcome.Low, outcome.High);
    }

    private void DrawCoefficients()
    {
        var precision = _products / _variance;
        var sums = Vector<double>.Build.Dense(_coefficients.Length, j => Sum(j) / _variance);
        var ofIntercept = 1 / (_prior.Deviation * _prior.Deviation);
        precision[0, 0] += ofIntercept;
        sums[0] += _prior.Mean * ofIntercept;
        foreach (var (block, at) in Places())
        {
            for (var j = at; j < at + _prior.Blocks[block].Count; j++)
            {
                precision[j, j] += 1 / _scales[block];
            }
        }

        var cholesky = precision.Cholesky();
        var noise = Vector<double>.Build.Dense(_coefficients.Length, _ => Normal.Sample(_random, 0, 1));
        var drawn = cholesky.Solve(sums) + cholesky.Factor.Transpose().Solve(noise);
        drawn.AsArray().CopyTo(_coefficients, 0);
    }

    private double Sum(int column)
    {
        var sum = 0.0;
        for (var i = 0; i < _logs.Length; i++)
        {
            sum += _outcomes[i].Features[column] * (_logs[i] - Shared(i));
        }

        return sum;
    }

    private void DrawScales()
    {
        foreach (var (block, at) in Places())
        {
            var (count, scale) = _prior.Blocks[block];
            var squares = _coefficients.AsSpan(at, count).ToArray().Sum(value => value * value);
            _scales[block] = InverseGamma.Sample(_random, scale.Shape + (count / 2.0), scale.Rate + (squares / 2));
        }
    }

    private IEnumerable<(int Block, int At)> Places()
    {
        var at = 1;
        for (var block = 0; block < _prior.Blocks.Count; block++)
        {
            yield return (block, at);
            at += _prior.Blocks[block].Count;
        }
    }

    private void DrawVariance()
    {
        var squares = 0.0;
        for (var i = 0; i < _logs.Length; i++)
        {
            var rest = Rest(i) - Shared(i);
            squares += rest * rest;
        }

        _variance = InverseGamma.Sample(_random, _prior.Spread.Shape + (_logs.Length / 2.0), _prior.Spread.Rate + (squares / 2));
    }
}
