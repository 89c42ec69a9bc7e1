using LetDown.Core.Safety;
using LetDown.Core.Session;

namespace LetDown.Rig.Scenarios;

/// <summary>What must be so: a state, a fault or a notice by some time, or a measure within limits over the whole scenario.</summary>
public sealed class Expectation
{
    /// <summary>Latest time at which it must have been so, s since power-on.</summary>
    public double By { get; set; }

    /// <summary>The state.</summary>
    public PumpState? State { get; set; }

    /// <summary>Why it must have been reached, if that matters.</summary>
    public SessionReason? Reason { get; set; }

    /// <summary>The fault that must have been raised by then.</summary>
    public Fault? Fault { get; set; }

    /// <summary>The notice that must have been shown by then.</summary>
    public Notice? Notice { get; set; }

    /// <summary>What is measured.</summary>
    public MeasureKind? Measure { get; set; }

    /// <summary>Upper limit, in the measure's unit.</summary>
    public double? AtMost { get; set; }

    /// <summary>Lower limit, in the measure's unit.</summary>
    public double? AtLeast { get; set; }

    /// <summary>Whether it says enough to be held to.</summary>
    public bool IsComplete => Awaited switch
    {
        0 => Measure is not null && (AtMost ?? AtLeast) is not null,
        1 => By > 0 && Measure is null && (State is not null || Reason is null),
        _ => false,
    };

    private int Awaited => (State is null ? 0 : 1) + (Fault is null ? 0 : 1) + (Notice is null ? 0 : 1);
}
