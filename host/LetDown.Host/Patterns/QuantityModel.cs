namespace LetDown.Host.Patterns;

/// <summary>How a quantity is learned: what may change it, and what is believed of it before any session (docs/developing/learning.md).</summary>
internal sealed record QuantityModel
{
    /// <summary>
    /// Scale of effects, squared: inverse gamma with a mode of 0.012 squared, that is nearly none, and a long tail. Our choice: with it a woman whom
    /// nothing changes is predicted as well as by her mean (benchmark <c>pattern</c>).
    /// </summary>
    private static readonly InverseGammaPrior MostlyNothing = new(1, 0.0003);

    /// <summary>Rounds do matter (LD13, LD15): around a half. Our choice.</summary>
    private static readonly InverseGammaPrior Much = new(1, 0.25);

    /// <summary>Deviation from session to session around a third. Our choice.</summary>
    private static readonly InverseGammaPrior AThird = new(3, 4 * 0.3 * 0.3);

    private static readonly PatternFactor[] OfMilkOnly = [PatternFactor.SecondBreast, PatternFactor.Again];
    private static readonly PatternFactor[] OfSession = [.. Enum.GetValues<PatternFactor>().Except(OfMilkOnly)];

    /// <summary>Smaller than this cannot be told from less.</summary>
    public required double Least { get; init; }

    /// <summary>In the order of the coefficients after the intercept.</summary>
    public required IReadOnlyList<PatternFactor> Factors { get; init; }

    public required RegressionPrior Prior { get; init; }

    public static QuantityModel Of(PatternQuantity quantity) => quantity switch
    {
        // A minute and a half, and anything from a quarter of it to four times as much. Our choice, wide.
        PatternQuantity.FirstLetDown => new() { Least = 2, Factors = OfSession, Prior = Around(4.5, 0.7) },
        // LD05: 4.5. Counts are the whole numbers nearest to something that is not whole.
        PatternQuantity.LetDowns => new() { Least = 0.5, Factors = OfSession, Prior = Around(Math.Log(4.5), 0.7) },
        // LD21: 221 s. The pump, too, believes that after one let-down in ten no other comes.
        PatternQuantity.Interval => new() { Least = 2, Factors = OfSession, Prior = Around(Math.Log(221), 0.5) with { GroupSpread = AThird, NeverChance = 0.1 } },
        // A third of FL04's 69.8 g in each of a breast's visits: our choice, wide.
        _ => new() { Least = 1, Factors = [.. OfSession, .. OfMilkOnly], Prior = OfMilk },
    };

    private static RegressionPrior OfMilk => Around(Math.Log(25), 1) with { GroupSpread = AThird, Blocks = [new(OfSession.Length, MostlyNothing), new(OfMilkOnly.Length, Much)] };

    private static RegressionPrior Around(double mean, double deviation) =>
        new() { Mean = mean, Deviation = deviation, Blocks = [new(OfSession.Length, MostlyNothing)], Spread = AThird };

    public double[] Features(PatternContext context) => [1, .. Factors.Select(factor => context.Of(factor))];
}
