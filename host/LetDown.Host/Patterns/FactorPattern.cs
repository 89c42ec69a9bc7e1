using MathNet.Numerics.Distributions;

namespace LetDown.Host.Patterns;

/// <summary>What her sessions say of one quantity: what is usual, what changes it, and how well that is known (docs/developing/learning.md). Immutable.</summary>
public sealed class FactorPattern
{
    private readonly QuantityModel _model;
    private readonly IReadOnlyList<RegressionDraw> _draws;
    private readonly IReadOnlyList<PatternSample> _samples;

    private FactorPattern(PatternQuantity quantity, QuantityModel model, IReadOnlyList<PatternSample> samples, IReadOnlyList<RegressionDraw> draws) =>
        (Quantity, _model, _samples, _draws) = (quantity, model, samples, draws);

    /// <summary>What it is of.</summary>
    public PatternQuantity Quantity { get; }

    /// <summary>How many sessions it rests on.</summary>
    public int Sessions => _samples.DistinctBy(sample => sample.Session).Count();

    /// <summary>What is usual: between left and right, in the afternoon, after a usual interval, nothing noted; of milk, the first visit.</summary>
    public Belief Usual => Expected(default);

    /// <summary>How well it is known: by how many sessions it rests on in which it was seen, and how narrow the usual is. Our choice.</summary>
    public Maturity Maturity
    {
        get
        {
            var seen = _samples.Where(sample => sample.HasCome).DistinctBy(sample => sample.Session).Count();
            var usual = Usual;
            return seen < 10 ? Maturity.Learning : seen < 40 || usual.High > 1.2 * usual.Low ? Maturity.Settling : Maturity.Known;
        }
    }

    /// <summary>What each factor does.</summary>
    public IReadOnlyList<Effect> Effects => [.. _model.Factors.Select((factor, i) => EffectOf(factor, i + 1))];

    /// <summary>Learns from what was seen.</summary>
    /// <param name="quantity">What it is of.</param>
    /// <param name="samples">In any order; may be none.</param>
    /// <param name="random">Where chance comes from.</param>
    public static FactorPattern Learn(PatternQuantity quantity, IReadOnlyList<PatternSample> samples, Random random)
    {
        ArgumentNullException.ThrowIfNull(samples);
        ArgumentNullException.ThrowIfNull(random);
        var model = QuantityModel.Of(quantity);
        var outcomes = samples.Select(sample => sample.Log(model.Features(sample.Context), model.Least)).ToList();
        return new(quantity, model, samples, CensoredRegression.Draw(outcomes, model.Prior, random));
    }

    /// <summary>The middle of such sessions: where it lies with nine in ten chances.</summary>
    /// <param name="context">How a session finds her.</param>
    public Belief Expected(in PatternContext context)
    {
        var features = _model.Features(context);
        return Belief.Of([.. _draws.Select(draw => Math.Exp(draw.Mean(features)))]);
    }

    /// <summary>One session: where nine in ten such sessions lie.</summary>
    /// <param name="context">How it finds her.</param>
    /// <param name="random">Where chance comes from.</param>
    public Belief Predict(in PatternContext context, Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        var features = _model.Features(context);
        return Belief.Of([.. _draws.Select(draw => Math.Exp(Normal.Sample(random, draw.Mean(features), Math.Sqrt((draw.Spread * draw.Spread) + (draw.GroupSpread * draw.GroupSpread)))))]);
    }

    private Effect EffectOf(PatternFactor factor, int at)
    {
        var logs = _draws.Select(draw => draw.Coefficients[at]).ToArray();
        var sessions = _samples.Where(sample => sample.Context.Of(factor) != 0).DistinctBy(sample => sample.Session).Count();
        return new(factor, Belief.Of([.. logs.Select(Math.Exp)]), Belief.CertaintyOf(logs), sessions);
    }
}
