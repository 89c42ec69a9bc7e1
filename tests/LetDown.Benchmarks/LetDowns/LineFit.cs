namespace LetDown.Benchmarks.LetDowns;

/// <summary>Slope of the straight line through the last seconds of a signal, by least squares.</summary>
internal sealed class LineFit(double seconds)
{
    private readonly Queue<(double Time, double Value)> _window = new();

    public double Slope { get; private set; }

    public void Add(double time, double value)
    {
        _window.Enqueue((time, value));
        while (_window.Peek().Time < time - seconds)
        {
            _window.Dequeue();
        }

        Fit(time, value);
    }

    private void Fit(double newest, double level)
    {
        double sumT = 0, sumV = 0, sumTt = 0, sumTv = 0;
        foreach (var (time, value) in _window)
        {
            var (t, v) = (time - newest, value - level);
            sumT += t;
            sumV += v;
            sumTt += t * t;
            sumTv += t * v;
        }

        var count = _window.Count;
        var spread = (count * sumTt) - (sumT * sumT);
        Slope = count > 2 && spread > 0 ? ((count * sumTv) - (sumT * sumV)) / spread : 0;
    }
}
