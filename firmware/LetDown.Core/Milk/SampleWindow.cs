namespace LetDown.Core.Milk;

/// <summary>The newest samples of a signal within a span of time, with a least-squares line through them. Never allocates after it is made.</summary>
internal sealed class SampleWindow(double seconds)
{
    /// <summary>Room for two seconds at 320 samples/s, the fastest the converter goes (PA11).</summary>
    private const int Capacity = 1024;

    private readonly double[] _times = new double[Capacity];
    private readonly double[] _values = new double[Capacity];
    private int _first;

    public int Count { get; private set; }

    public void Clear() => Count = 0;

    public void Add(double time, double value)
    {
        while (Count == Capacity || (Count > 0 && _times[_first] < time - seconds))
        {
            _first = (_first + 1) % Capacity;
            Count--;
        }

        var next = (_first + Count) % Capacity;
        _times[next] = time;
        _values[next] = value;
        Count++;
    }

    /// <summary>Slope of the fitted line, and its value at the newest sample.</summary>
    public (double Slope, double End) Fit()
    {
        var newest = _times[(_first + Count - 1) % Capacity];
        var (meanTime, meanValue) = Means(newest);
        double covariance = 0;
        double variance = 0;
        for (var i = 0; i < Count; i++)
        {
            var at = (_first + i) % Capacity;
            var time = _times[at] - newest - meanTime;
            covariance += time * (_values[at] - meanValue);
            variance += time * time;
        }

        var slope = variance > 0 ? covariance / variance : 0;
        return (slope, meanValue - (slope * meanTime));
    }

    /// <summary>Times count from the newest sample, so that late in a session no digits are lost.</summary>
    private (double Time, double Value) Means(double newest)
    {
        double time = 0;
        double value = 0;
        for (var i = 0; i < Count; i++)
        {
            var at = (_first + i) % Capacity;
            time += _times[at] - newest;
            value += _values[at];
        }

        return (time / Count, value / Count);
    }
}
