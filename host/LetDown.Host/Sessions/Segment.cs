using LetDown.Protocol.V1;

namespace LetDown.Host.Sessions;

/// <summary>
/// What happened between two changes of the pump's state. Milk that reaches a breast's bottle while the other breast is pumped
/// (the last drops run down late) counts to that breast's latest segment, so that segments add up to the bottle.
/// </summary>
public readonly record struct Segment
{
    /// <summary>The breast.</summary>
    public Side Side { get; init; }

    /// <summary>What it was for.</summary>
    public Phase Phase { get; init; }

    /// <summary>The visit: 1 the first breast, 2 the second, 3 the first again.</summary>
    public int Round { get; init; }

    /// <summary>Since the session began.</summary>
    public TimeSpan From { get; init; }

    /// <summary>Since the session began.</summary>
    public TimeSpan To { get; init; }

    /// <summary>Milk gained in this breast's bottle, g.</summary>
    public double Grams { get; init; }

    /// <summary>Why it began.</summary>
    public Reason Reason { get; init; }
}
