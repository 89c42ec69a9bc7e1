namespace LetDown.Host.Formula;

/// <summary>One of many things that may be true of her.</summary>
/// <param name="UsualSeconds">Her time in a usual session without tricks, s.</param>
/// <param name="Each">What each trick adds to its logarithm.</param>
/// <param name="Pairs">What two add beyond that; the same both ways.</param>
/// <param name="Comfort">What each adds to comfort, points of 1 to 5; null while too little is known.</param>
internal sealed record FormulaDraw(double UsualSeconds, double[] Each, double[,] Pairs, double[]? Comfort)
{
    /// <summary>What a trick that she does not like for itself must bring to be worth its trouble, as a share of time. Our choice.</summary>
    public const double Trouble = 0.03;

    /// <summary>A point of comfort is worth as much as this share of time. Our choice.</summary>
    public const double WorthOfComfort = 0.1;

    /// <summary>What a mix adds to the logarithm of time.</summary>
    public double Log(ulong mix)
    {
        var sum = 0.0;
        for (var i = 0; i < Each.Length; i++)
        {
            if (!Mixes.Has(mix, i))
            {
                continue;
            }

            sum += Each[i];
            for (var j = i + 1; j < Each.Length; j++)
            {
                sum += Mixes.Has(mix, j) ? Pairs[i, j] : 0;
            }
        }

        return sum;
    }

    /// <summary>The same with what it costs her and what it does for her comfort: the less, the better.</summary>
    /// <param name="mix">The mix.</param>
    /// <param name="free">Tricks that are no trouble: those she likes.</param>
    public double Burden(ulong mix, ulong free)
    {
        var comfort = 0.0;
        for (var i = 0; Comfort is not null && i < Comfort.Length; i++)
        {
            comfort += Mixes.Has(mix, i) ? Comfort[i] : 0;
        }

        return Log(mix) + (Trouble * Mixes.Count(mix & ~free)) - (WorthOfComfort * comfort);
    }

    /// <summary>How much sooner milk lets down with it, s.</summary>
    public double Sooner(double log) => UsualSeconds * (1 - Math.Exp(log));
}
