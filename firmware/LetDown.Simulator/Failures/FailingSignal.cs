using LetDown.Simulator.Randomness;

namespace LetDown.Simulator.Failures;

/// <summary>A quantity that fails in one way. Everything it needs is made with it, so that a step allocates nothing.</summary>
internal sealed class FailingSignal(SignalTraits traits, FailureKind kind, RandomStream random, double now)
{
    private readonly Flicker _flicker = new(random);
    private readonly DelayLine<double> _late = new(traits.Delay, traits.Dt, now);

    /// <summary>What it shows after the last step.</summary>
    public double Value { get; private set; } = now;

    public double Step(double truth) => Value = kind switch
    {
        FailureKind.Off => traits.Off,
        FailureKind.Stuck => traits.StuckAt ?? Value,
        FailureKind.Garbage => random.Uniform(0, traits.Highest),
        FailureKind.Wrong => traits.Pivot + ((truth - traits.Pivot) * traits.Gain),
        FailureKind.Slow => Value + ((truth - Value) * traits.Dt / (traits.Lag + traits.Dt)),
        FailureKind.Delayed => _late.Step(truth),
        FailureKind.Intermittent => Flickering(truth),
        _ => truth,
    };

    private double Flickering(double truth)
    {
        var value = _flicker.IsOpen ? traits.Off : truth;
        _flicker.Step(traits.Dt);
        return value;
    }
}
