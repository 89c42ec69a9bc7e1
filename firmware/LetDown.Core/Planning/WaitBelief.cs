namespace LetDown.Core.Planning;

/// <summary>
/// How long the next let-down is believed to take: log-logistic, because that has a long tail of late ones, beside a share of sessions in which none comes
/// any more. Learns her own interval from those of the session: a normal prior on its logarithm.
/// </summary>
internal sealed class WaitBelief
{
    /// <summary>Deviation of the logarithm of one interval within a session. Our choice.</summary>
    private const double Within = 0.3;

    /// <summary>Share of let-downs after which no other comes. Our choice.</summary>
    private const double NoMore = 0.1;

    /// <summary>A logistic distribution's deviation over its scale.</summary>
    private static readonly double LogisticDeviation = Math.PI / Math.Sqrt(3);

    private double _mean;
    private double _precision;
    private double _median;
    private double _shape;

    public WaitBelief(PersonalPlan pattern)
    {
        _mean = Math.Log(pattern.IntervalSeconds);
        _precision = 1 / (pattern.IntervalDoubt * pattern.IntervalDoubt);
        Expect(pattern.FirstSeconds, pattern.FirstDoubt);
    }

    /// <summary>The middle of what is believed, s from the last let-down.</summary>
    public double Median => _median;

    /// <summary>Share of waits that are longer, none being without end.</summary>
    public double Longer(double seconds) => NoMore + ((1 - NoMore) * Survival(seconds));

    /// <summary>Share of waits that end before.</summary>
    public double Shorter(double seconds) => (1 - NoMore) * (1 - Survival(seconds));

    /// <summary>A let-down came; with how long it took since the one before, if there was one.</summary>
    public void LetDown(double? interval)
    {
        if (interval is > 0 and var seconds)
        {
            var weight = 1 / (Within * Within);
            _mean = ((_mean * _precision) + (Math.Log(seconds) * weight)) / (_precision + weight);
            _precision += weight;
        }

        Expect(Math.Exp(_mean), Math.Sqrt((1 / _precision) + (Within * Within)));
    }

    private void Expect(double median, double deviation)
    {
        _median = median;
        _shape = LogisticDeviation / deviation;
    }

    private double Survival(double seconds) => 1 / (1 + Math.Pow(Math.Max(0, seconds) / _median, _shape));
}
