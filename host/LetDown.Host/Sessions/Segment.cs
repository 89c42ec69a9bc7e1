using LetDown.Protocol.V1;

namespace LetDown.Host.Sessions;

/// <summary>
/// What happened between two changes of the pump's state. Milk that reaches a breast's bottle while the other breast is pumped
/// (the last drops run down late) counts to that breast's latest segment, so that segments add up to the bottle.
/// </summary>
public readonly record struct Segment
{
    /// <summary>The breast; when both were pumped, the one that began.</summary>
    public Side Side { get; init; }

    /// <summary>True when both breasts were pumped at once.</summary>
    public bool Together { get; init; }

    /// <summary>What it was for.</summary>
    public Phase Phase { get; init; }

    /// <summary>The visit: 1 the first breast, 2 the second, 3 the first again.</summary>
    public int Round { get; init; }

    /// <summary>Since the session began.</summary>
    public TimeSpan From { get; init; }

    /// <summary>Since the session began.</summary>
    public TimeSpan To { get; init; }

    /// <summary>Milk gained in each bottle, g; of the breast that was not pumped, nothing.</summary>
    public Grams Milk { get; init; }

    /// <summary>Milk gained, g; of both breasts when both were pumped.</summary>
    public double Grams => Milk.Total;

    /// <summary>Why it began.</summary>
    public Reason Reason { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Length => To - From;

    /// <summary>True while suction was on for milk.</summary>
    public bool IsPumping => Phase is Phase.Stimulation or Phase.Expression;

    /// <summary>Whether a breast was pumped, or was the one that it was about.</summary>
    public bool IsOf(Side side) => Together || Side == side;
}
