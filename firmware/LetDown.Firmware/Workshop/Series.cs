namespace LetDown.Firmware.Workshop;

/// <summary>Values of one quantity over a while: mean and spread, in one pass (Welford's sums).</summary>
internal sealed class Series
{
    private double _mean;
    private double _squares;

    public int Count { get; private set; }

    /// <summary>None without values.</summary>
    public double? Mean => Count > 0 ? _mean : null;

    /// <summary>Standard deviation; none below two values.</summary>
    public double? Spread => Count > 1 ? Math.Sqrt(_squares / (Count - 1)) : null;

    public void Add(double value)
    {
        Count++;
        var off = value - _mean;
        _mean += off / Count;
        _squares += off * (value - _mean);
    }
}
