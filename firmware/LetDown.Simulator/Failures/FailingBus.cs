using LetDown.Simulator.Randomness;

namespace LetDown.Simulator.Failures;

/// <summary>A bus, or a chip on one, that fails in one way.</summary>
internal sealed class FailingBus(FailureKind kind, RandomStream random)
{
    private readonly Flicker _flicker = new(random);

    public FailureKind Kind => kind;

    /// <summary>True while nobody answers.</summary>
    public bool IsSilent => kind == FailureKind.Off || (kind == FailureKind.Intermittent && _flicker.IsOpen);

    public void Step(double dt) => _flicker.Step(dt);

    /// <summary>Noise instead of an answer.</summary>
    public void Scramble(Span<byte> bytes)
    {
        foreach (ref var value in bytes)
        {
            value = (byte)random.Uniform(0, 256);
        }
    }
}
