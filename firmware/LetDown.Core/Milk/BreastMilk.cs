using LetDown.Core.Units;

namespace LetDown.Core.Milk;

/// <summary>The milk of one breast in this session: grams, flow, let-downs.</summary>
/// <param name="caution">How much more evidence than usual a let-down needs.</param>
internal sealed class BreastMilk(double caution = 1)
{
    private readonly FlowEstimator _estimator = new();
    private LetDownDetector _detector = new(caution);

    public Mass Collected => _estimator.Collected;

    /// <summary>What is in the bottle now: unlike <see cref="Collected"/> it falls when what was taken for milk goes again.</summary>
    public Mass Net => _estimator.Net;

    public Flow Flow => _estimator.Flow;

    /// <summary>True while milk is measured, not only carried on.</summary>
    public bool IsSure => _estimator.IsSure;

    public bool IsLost => _estimator.IsLost;

    public bool IsFlowing => _detector.IsFlowing;

    /// <summary>When the let-down that was seen last began, s, on the stamps of the samples.</summary>
    public double Onset => _detector.Onset;

    /// <summary>When the flow fell that fell last, s, on the same stamps.</summary>
    public double End => _detector.End;

    /// <summary>The newest estimate behind all this.</summary>
    public MilkEstimate Estimate => _estimator.Estimate;

    /// <summary>What this tick brought.</summary>
    public MilkChange Change { get; private set; }

    public void Update(Sample<Mass> scale, TimeSpan now) =>
        Change = _estimator.Update(scale, now) ? _detector.Update(_estimator.Estimate) : MilkChange.None;

    /// <summary>False when the let-down that she feels is known already.</summary>
    public bool Feel() => _detector.Feel();

    /// <summary>A new session: empty bottle, no let-downs yet.</summary>
    public void Begin()
    {
        _estimator.Tare();
        Listen();
    }

    /// <summary>A new visit: what dripped while nobody pumped here is no let-down.</summary>
    public void Listen() => _detector = new(caution);
}
