using LetDown.Core.Units;

namespace LetDown.Core.Milk;

/// <summary>
/// What the pump makes of one bottle's recorded weights: the very estimator and detector that run on it, fed sample by sample. It knows
/// nothing that the pump would not have known then, except where a let-down ends and what it brought. For analysis; it keeps the whole trace.
/// </summary>
public sealed class RecordedMilk
{
    /// <summary>Flow that counts as high: that of a let-down (FL03).</summary>
    public static readonly Flow HighFlow = new(MilkLimits.LetDown);

    /// <summary>A let-down that brought less was none after all, g: something pressed on the scale and let go. Our choice.</summary>
    private const double Least = 0.1;

    private readonly BreastMilk _milk = new();
    private readonly List<RecordedPoint> _points = [];
    private readonly List<RecordedLetDown> _letDowns = [];
    private (double Onset, double DetectedAt)? _open;
    private bool _hasBegun;

    /// <summary>Every fifth of a second.</summary>
    public IReadOnlyList<RecordedPoint> Points => _points;

    /// <summary>Let-downs that have ended, oldest first; all of them after <see cref="End"/>.</summary>
    public IReadOnlyList<RecordedLetDown> LetDowns => _letDowns;

    /// <summary>How many were seen that brought no milk: the weight went back.</summary>
    public int Withdrawn { get; private set; }

    /// <summary>Milk in all.</summary>
    public Mass Collected => _milk.Collected;

    /// <summary>One sample. Times must rise; any gap is fine. What is on the scale at first counts as nothing.</summary>
    public void Add(double seconds, double grams)
    {
        var now = TimeSpan.FromSeconds(seconds);
        if (!_hasBegun)
        {
            _milk.Begin();
            _hasBegun = true;
        }

        _milk.Update(new Sample<Mass>(new(grams), now), now);
        Note();
    }

    /// <summary>The trace has ended.</summary>
    public void End()
    {
        if (_points.Count > 0)
        {
            Close(_points[^1].Seconds);
        }
    }

    private void Note()
    {
        var milk = _milk.Estimate;
        if (milk.Seconds > (_points.Count > 0 ? _points[^1].Seconds : double.NegativeInfinity) && milk != default)
        {
            _points.Add(new(milk.Seconds, milk.Grams, milk.GramsPerSecond, milk.IsSure));
        }

        if (_milk.Change == MilkChange.LetDown)
        {
            Close(_milk.Onset);
            _open = (_milk.Onset, milk.Seconds);
        }
        else if (_milk.Change == MilkChange.FlowFell)
        {
            Close(_milk.End);
        }
    }

    private void Close(double end)
    {
        if (_open is not { } open)
        {
            return;
        }

        _open = null;
        var grams = GramsAt(end) - GramsAt(open.Onset);
        // By now, not at its end: what was pressed on is let go while the flow seems to have fallen.
        if (_points[^1].Grams - GramsAt(open.Onset) < Least)
        {
            Withdrawn++;
            return;
        }

        _letDowns.Add(new(open.Onset, open.DetectedAt, end, grams));
    }

    private double GramsAt(double seconds)
    {
        var at = _points.FindLastIndex(point => point.Seconds <= seconds);
        return _points[Math.Max(0, at)].Grams;
    }
}
