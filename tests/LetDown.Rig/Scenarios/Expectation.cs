using LetDown.Core.Session;

namespace LetDown.Rig.Scenarios;

/// <summary>What must be so: a state reached by some time, or a measure within limits over the whole scenario.</summary>
public sealed class Expectation
{
    /// <summary>Latest time at which the state must have been reached, s since power-on.</summary>
    public double By { get; set; }

    /// <summary>The state.</summary>
    public PumpState? State { get; set; }

    /// <summary>Why it must have been reached, if that matters.</summary>
    public SessionReason? Reason { get; set; }

    /// <summary>What is measured.</summary>
    public MeasureKind? Measure { get; set; }

    /// <summary>Upper limit, in the measure's unit.</summary>
    public double? AtMost { get; set; }

    /// <summary>Lower limit, in the measure's unit.</summary>
    public double? AtLeast { get; set; }

    /// <summary>Whether it says enough to be held to.</summary>
    public bool IsComplete => State is not null ? By > 0 && Measure is null : Measure is not null && (AtMost ?? AtLeast) is not null;
}
