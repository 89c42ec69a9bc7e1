namespace LetDown.Benchmarks.Faults;

/// <summary>When something fails.</summary>
internal enum FaultMoment
{
    /// <summary>Before she presses start, which she does a second later.</summary>
    Idle,

    /// <summary>While the shield is tried, before the first real suction.</summary>
    Preparing,

    /// <summary>Deep in a cycle of stimulation.</summary>
    Stimulating,

    /// <summary>Deep in a cycle of expression.</summary>
    Expressing,
}
