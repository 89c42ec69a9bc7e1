namespace LetDown.Host.Patterns;

/// <summary>What her sessions say of her time to the first let-down (docs/developing/learning.md). Immutable.</summary>
public sealed class WaitPattern
{
    private static readonly PatternFactor[] All = Enum.GetValues<PatternFactor>();

    private readonly IReadOnlyList<double[]> _draws;
    private readonly IReadOnlyList<double> _spreads;
    private readonly IReadOnlyList<Wait> _waits;

    private WaitPattern(IReadOnlyList<Wait> waits, IReadOnlyList<double[]> draws, IReadOnlyList<double> spreads)
    {
        _waits = waits;
        _draws = draws;
        _spreads = spreads;
    }

    /// <summary>How many sessions it rests on.</summary>
    public int Sessions => _waits.Count;

    /// <summary>Her usual time, s: the left breast first or the right, in the afternoon, after a usual interval, nothing noted.</summary>
    public Belief UsualSeconds => Belief.Of([.. _draws.Select(draw => Math.Exp(draw[0]))]);

    /// <summary>How well it is known: by how many let-downs it rests on, and how narrow the usual time is. Our choice.</summary>
    public Maturity Maturity
    {
        get
        {
            var (come, usual) = (_waits.Count(wait => wait.HasCome), UsualSeconds);
            return come < 10 ? Maturity.Learning : come < 40 || usual.High > 1.2 * usual.Low ? Maturity.Settling : Maturity.Known;
        }
    }

    /// <summary>Learns from sessions.</summary>
    /// <param name="waits">In any order; may be none.</param>
    /// <param name="random">Where chance comes from.</param>
    public static WaitPattern Learn(IReadOnlyList<Wait> waits, Random random)
    {
        ArgumentNullException.ThrowIfNull(waits);
        ArgumentNullException.ThrowIfNull(random);
        var sampler = new WaitSampler(waits, random);
        sampler.Run();
        return new(waits, sampler.Draws, sampler.Spreads);
    }

    /// <summary>What each factor does.</summary>
    public IReadOnlyList<Effect> Effects => [.. All.Select(EffectOf)];

    /// <summary>What one session will take, s: where nine in ten such sessions lie.</summary>
    /// <param name="context">How it finds her.</param>
    /// <param name="random">Where chance comes from.</param>
    public Belief Predict(in WaitContext context, Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        var features = WaitSampler.Features(context);
        var times = new double[_draws.Count];
        for (var i = 0; i < times.Length; i++)
        {
            times[i] = Math.Exp(WaitSampler.Dot(_draws[i], features) + MathNet.Numerics.Distributions.Normal.Sample(random, 0, _spreads[i]));
        }

        return Belief.Of(times);
    }

    private Effect EffectOf(PatternFactor factor)
    {
        var at = 1 + (int)factor;
        var longer = _draws.Count(draw => draw[at] > 0) / (double)_draws.Count;
        return new(factor, Belief.Of([.. _draws.Select(draw => Math.Exp(draw[at]))]), Math.Max(longer, 1 - longer), _waits.Count(wait => wait.Context.Of(factor) != 0));
    }
}
