using LetDown.Core.Units;

namespace LetDown.Core.Milk;

/// <summary>
/// Milk and flow from a noisy scale: a straight line fitted by least squares through the weights of the last two seconds.
/// Its slope is the flow, its end the weight now. One cycle of suction or more lies within the window, so pulsation averages out.
/// </summary>
internal sealed class FlowEstimator
{
    /// <summary>Window of the fit, s: at 80 samples/s a noise of 0.05 g becomes 0.007 g/s of flow, far below the 0.1 g/s of FL03.</summary>
    private const double Window = 2;

    /// <summary>Fewest samples for a fit.</summary>
    private const int Fewest = 16;

    /// <summary>A scale silent for longer than this is lost.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(1);

    private readonly SampleWindow _window = new(Window);
    private TimeSpan _last = TimeSpan.MinValue;
    private double _weight;
    private double _tare;
    private bool _isTareOwed;

    /// <summary>Slope of the fit; 0 while the scale is lost.</summary>
    public Flow Flow { get; private set; }

    /// <summary>Milk since the tare.</summary>
    public Mass Collected { get; private set; }

    /// <summary>True when no sample came for a second.</summary>
    public bool IsLost { get; private set; } = true;

    /// <summary>What rests on the scale now counts as nothing; with a lost scale, what rests on it when it comes back.</summary>
    public void Tare()
    {
        _tare = _weight;
        _isTareOwed = IsLost || _window.Count < Fewest;
        Collected = default;
    }

    public void Update(Sample<Mass> scale, TimeSpan now)
    {
        IsLost = !scale.IsFresh(now, LongestSilence);
        if (IsLost)
        {
            _window.Clear();
            Flow = default;
        }
        else if (scale.At != _last && double.IsFinite(scale.Value.Grams))
        {
            _last = scale.At;
            _window.Add(scale.At.TotalSeconds, scale.Value.Grams);
            Fit();
        }
    }

    private void Fit()
    {
        if (_window.Count < Fewest)
        {
            return;
        }

        var (slope, end) = _window.Fit();
        Flow = new(slope);
        _weight = end;
        _tare = _isTareOwed ? end : _tare;
        _isTareOwed = false;
        Collected = new(Math.Max(0, _weight - _tare));
    }
}
