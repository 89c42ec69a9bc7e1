namespace LetDown.Simulator.Failures;

/// <summary>What a failing signal does, in its own unit.</summary>
/// <param name="Dt">Length of its steps, s.</param>
/// <param name="Off">What it is when it is off.</param>
/// <param name="Highest">Garbage lies between 0 and this.</param>
internal readonly record struct SignalTraits(double Dt, double Off, double Highest)
{
    /// <summary>What is left of its distance from <see cref="Pivot"/> when it is wrong.</summary>
    public double Gain { get; init; } = 0.7;

    public double Pivot { get; init; }

    /// <summary>Time constant when it is slow, s.</summary>
    public double Lag { get; init; } = 0.3;

    /// <summary>How late it is when delayed, s.</summary>
    public double Delay { get; init; } = 0.2;

    /// <summary>Where it is stuck; no value: where it was.</summary>
    public double? StuckAt { get; init; }
}
