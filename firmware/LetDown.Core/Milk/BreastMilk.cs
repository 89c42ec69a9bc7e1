using LetDown.Core.Units;

namespace LetDown.Core.Milk;

/// <summary>The milk of one breast in this session: grams, flow, let-downs.</summary>
internal sealed class BreastMilk
{
    private readonly FlowEstimator _estimator = new();
    private LetDownDetector _detector = new();

    public Mass Collected => _estimator.Collected;

    public Flow Flow => _estimator.Flow;

    public bool IsLost => _estimator.IsLost;

    public bool IsFlowing => _detector.IsFlowing;

    /// <summary>What this tick brought.</summary>
    public MilkChange Change { get; private set; }

    public void Update(Sample<Mass> scale, TimeSpan now, double dt)
    {
        _estimator.Update(scale, now);
        Change = _detector.Update(_estimator.Flow, dt);
    }

    /// <summary>False when the let-down that she feels is known already.</summary>
    public bool Feel() => _detector.Feel();

    /// <summary>A new session: empty bottle, no let-downs yet.</summary>
    public void Begin()
    {
        _estimator.Tare();
        Listen();
    }

    /// <summary>A new visit: what dripped while nobody pumped here is no let-down.</summary>
    public void Listen() => _detector = new();
}
