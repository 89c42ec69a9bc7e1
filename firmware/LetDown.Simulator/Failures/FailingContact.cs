using LetDown.Simulator.Randomness;

namespace LetDown.Simulator.Failures;

/// <summary>Something that is on or off and fails in one way; a step is 1 ms. <paramref name="stuckAt"/> is where it gets stuck.</summary>
internal sealed class FailingContact(FailureKind kind, RandomStream random, double delay = 0.1, bool stuckAt = false, bool now = false)
{
    private const double Dt = 0.001;

    private readonly Flicker _flicker = new(random);
    private readonly DelayLine<bool> _late = new(delay, Dt, now);

    /// <summary>What it is after the last step.</summary>
    public bool Value { get; private set; } = now;

    public bool Step(bool truth) => Value = kind switch
    {
        FailureKind.Off => false,
        FailureKind.Stuck => stuckAt,
        FailureKind.Garbage => random.Chance(0.5),
        FailureKind.Wrong => !truth,
        FailureKind.Delayed => _late.Step(truth),
        FailureKind.Intermittent => Flickering(truth),
        _ => truth,
    };

    private bool Flickering(bool truth)
    {
        var value = truth && !_flicker.IsOpen;
        _flicker.Step(Dt);
        return value;
    }
}
