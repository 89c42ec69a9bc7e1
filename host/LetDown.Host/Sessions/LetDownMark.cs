using LetDown.Protocol.V1;

namespace LetDown.Host.Sessions;

/// <summary>One let-down.</summary>
public readonly record struct LetDownMark
{
    /// <summary>The breast being pumped.</summary>
    public Side Side { get; init; }

    /// <summary>Since the session began.</summary>
    public TimeSpan At { get; init; }

    /// <summary>True when she felt it and said so; false when the pump saw it in the flow.</summary>
    public bool Felt { get; init; }

    /// <summary>Flow at that moment, g/s.</summary>
    public double FlowGramsPerSecond { get; init; }
}
