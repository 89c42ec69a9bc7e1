namespace LetDown.Core.Milk;

/// <summary>The newest values of a signal within a span of time, with a least-squares line through them. Never allocates after it is made.</summary>
internal sealed class SampleWindow(double seconds)
{
    /// <summary>Room for two seconds of blocks, three times over.</summary>
    private const int Capacity = 32;

    private readonly double[] _times = new double[Capacity];
    private readonly double[] _values = new double[Capacity];
    private int _first;

    public int Count { get; private set; }

    /// <summary>Time of the oldest.</summary>
    public double First => _times[_first];

    /// <summary>Time of the newest.</summary>
    public double Last => _times[At(Count - 1)];

    public void Clear() => Count = 0;

    public void Add(double time, double value)
    {
        while (Count == Capacity || (Count > 0 && First < time - seconds))
        {
            Drop();
        }

        var next = At(Count);
        _times[next] = time;
        _values[next] = value;
        Count++;
    }

    /// <summary>Forgets all but the newest few.</summary>
    public void Keep(int count)
    {
        while (Count > count)
        {
            Drop();
        }
    }

    /// <summary>Adds all to another window, each value less by <paramref name="offset"/>.</summary>
    public void CopyTo(SampleWindow window, double offset)
    {
        for (var i = 0; i < Count; i++)
        {
            window.Add(_times[At(i)], _values[At(i)] - offset);
        }
    }

    /// <summary>Slope of the fitted line, and its value at the newest. Times count from the newest, so that late in a session no digits are lost.</summary>
    public (double Slope, double End) Fit()
    {
        var newest = Last;
        var (meanTime, meanValue) = Means(newest);
        double covariance = 0;
        double variance = 0;
        for (var i = 0; i < Count; i++)
        {
            var time = _times[At(i)] - newest - meanTime;
            covariance += time * (_values[At(i)] - meanValue);
            variance += time * time;
        }

        var slope = variance > 0 ? covariance / variance : 0;
        return (slope, meanValue - (slope * meanTime));
    }

    /// <summary>How far the farthest value lies from a line.</summary>
    public double Farthest(double slope, double end)
    {
        var newest = Last;
        double farthest = 0;
        for (var i = 0; i < Count; i++)
        {
            farthest = Math.Max(farthest, Math.Abs(_values[At(i)] - end - (slope * (_times[At(i)] - newest))));
        }

        return farthest;
    }

    private (double Time, double Value) Means(double newest)
    {
        double time = 0;
        double value = 0;
        for (var i = 0; i < Count; i++)
        {
            time += _times[At(i)] - newest;
            value += _values[At(i)];
        }

        return (time / Count, value / Count);
    }

    private void Drop()
    {
        _first = At(1);
        Count--;
    }

    private int At(int i) => (_first + i) % Capacity;
}
