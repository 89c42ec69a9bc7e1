namespace LetDown.Simulator.Failures;

/// <summary>What fails now, part by part.</summary>
internal sealed class FailingParts
{
    private readonly FailingContact?[] _contacts = new FailingContact?[FailureWords.Parts.Count];
    private readonly FailingSignal?[] _signals = new FailingSignal?[FailureWords.Parts.Count];
    private readonly FailingBus?[] _buses = new FailingBus?[FailureWords.Parts.Count];

    public FailingContact? Contact(FailurePart part) => _contacts[(int)part];

    public FailingSignal? Signal(FailurePart part) => _signals[(int)part];

    public FailingBus? Bus(FailurePart part) => _buses[(int)part];

    /// <summary>Moves a contact on by 1 ms and gives what comes of it.</summary>
    public bool Pass(FailurePart part, bool truth) => _contacts[(int)part]?.Step(truth) ?? truth;

    public void Set(FailurePart part, FailingContact? failing) => _contacts[(int)part] = failing;

    public void Set(FailurePart part, FailingSignal? failing) => _signals[(int)part] = failing;

    public void Set(FailurePart part, FailingBus? failing) => _buses[(int)part] = failing;

    /// <summary>Moves on the loose contacts of the buses.</summary>
    public void StepBuses(double dt)
    {
        foreach (var bus in _buses)
        {
            bus?.Step(dt);
        }
    }
}
