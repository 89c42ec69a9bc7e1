using LetDown.Core;

namespace LetDown.Firmware.Workshop.Calibration;

/// <summary>The mean of a sensor over two seconds, everything off. Each of its samples counts once.</summary>
/// <param name="read">The newest sample, and when it was measured.</param>
internal sealed class Average(Func<(double Value, TimeSpan At)> read)
{
    private const double Seconds = 2;
    private readonly Series _series = new();

    /// <summary>None when nothing new came.</summary>
    public double? Mean => _series.Mean;

    public double? Spread => _series.Spread;

    public IEnumerable<Pulse> Run(Bench bench)
    {
        var last = bench.Now.At;
        var end = last + TimeSpan.FromSeconds(Seconds);
        while (bench.Now.At < end)
        {
            yield return Pulse.Rest;
            var (value, at) = read();
            if (at > last)
            {
                _series.Add(value);
                last = at;
            }
        }
    }
}
