using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace LetDown.Host.Patterns;

/// <summary>
/// Draws from what may be true, given her sessions: a normal regression of the logarithm of time, where a wait in vain is one that was cut off.
/// Gibbs sampling: the waits that were cut off, the coefficients, their common scale, and the spread, one after the other (docs/developing/learning.md).
/// </summary>
internal sealed class WaitSampler
{
    private const int Burn = 200;
    private const int Kept = 1000;

    /// <summary>Before any session: about a minute and a half, and anything from a quarter of that to four times as much. Our choice, wide.</summary>
    private const double UsualLog = 4.5;
    private const double UsualDeviation = 0.7;

    /// <summary>
    /// Scale of effects, squared: inverse gamma with a mode of 0.022 squared, that is nearly none, and a long tail. Our choice: with it a woman whom
    /// nothing changes is predicted as well as by her mean (benchmark <c>pattern</c>).
    /// </summary>
    private const double ScaleShape = 1;
    private const double ScaleRate = 0.001;

    /// <summary>Spread from session to session: inverse gamma around 0.3. Our choice.</summary>
    private const double SpreadShape = 3;
    private const double SpreadRate = 4 * 0.3 * 0.3;

    private static readonly PatternFactor[] Factors = Enum.GetValues<PatternFactor>();

    private readonly Random _random;
    private readonly double[][] _features;
    private readonly double[] _logs;
    private readonly double[] _cutOff;
    private readonly Matrix<double> _products;
    private readonly double[] _coefficients = new double[1 + Factors.Length];
    private double _scale = 0.1 * 0.1;
    private double _variance = 0.3 * 0.3;

    public WaitSampler(IReadOnlyList<Wait> waits, Random random)
    {
        _random = random;
        _features = [.. waits.Select(wait => Features(wait.Context))];
        _logs = [.. waits.Select(wait => wait.LogSeconds)];
        _cutOff = [.. waits.Select(wait => wait.HasCome ? double.NaN : wait.LogSeconds)];
        _coefficients[0] = UsualLog;
        _products = Matrix<double>.Build.Dense(_coefficients.Length, _coefficients.Length, Product);
    }

    public List<double[]> Draws { get; } = new(Kept);

    public List<double> Spreads { get; } = new(Kept);

    public static double[] Features(WaitContext context) => [1, .. Factors.Select(factor => context.Of(factor))];

    public static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    public void Run()
    {
        for (var i = 0; i < Burn + Kept; i++)
        {
            DrawCutOff();
            DrawCoefficients();
            DrawScale();
            DrawVariance();
            if (i >= Burn)
            {
                Draws.Add([.. _coefficients]);
                Spreads.Add(Math.Sqrt(_variance));
            }
        }
    }

    private double Product(int row, int column) => _features.Sum(features => features[row] * features[column]);

    /// <summary>How long those would have taken that had no let-down: longer than they were.</summary>
    private void DrawCutOff()
    {
        var deviation = Math.Sqrt(_variance);
        for (var i = 0; i < _logs.Length; i++)
        {
            if (!double.IsNaN(_cutOff[i]))
            {
                var mean = Dot(_coefficients, _features[i]);
                var below = Normal.CDF(mean, deviation, _cutOff[i]);
                var share = Math.Min(1 - 1e-12, below + ((1 - below) * _random.NextDouble()));
                _logs[i] = Math.Max(_cutOff[i], Normal.InvCDF(mean, deviation, share));
            }
        }
    }

    private void DrawCoefficients()
    {
        var precision = _products / _variance;
        var sums = Vector<double>.Build.Dense(_coefficients.Length, j => Sum(j) / _variance);
        precision[0, 0] += 1 / (UsualDeviation * UsualDeviation);
        sums[0] += UsualLog / (UsualDeviation * UsualDeviation);
        for (var j = 1; j < _coefficients.Length; j++)
        {
            precision[j, j] += 1 / _scale;
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
            sum += _features[i][column] * _logs[i];
        }

        return sum;
    }

    private void DrawScale()
    {
        var squares = _coefficients.Skip(1).Sum(value => value * value);
        _scale = InverseGamma.Sample(_random, ScaleShape + (Factors.Length / 2.0), ScaleRate + (squares / 2));
    }

    private void DrawVariance()
    {
        var squares = 0.0;
        for (var i = 0; i < _logs.Length; i++)
        {
            var rest = _logs[i] - Dot(_coefficients, _features[i]);
            squares += rest * rest;
        }

        _variance = InverseGamma.Sample(_random, SpreadShape + (_logs.Length / 2.0), SpreadRate + (squares / 2));
    }
}
