using LetDown.Protocol.V1;

namespace LetDown.Host.Sessions;

/// <summary>One let-down of one breast.</summary>
public readonly record struct LetDownMark
{
    /// <summary>The breast.</summary>
    public Side Side { get; init; }

    /// <summary>When it was seen or felt, since the session began.</summary>
    public TimeSpan At { get; init; }

    /// <summary>True when she felt it and said so; false when the pump saw it in the flow.</summary>
    public bool Felt { get; init; }

    /// <summary>Flow at that moment, g/s.</summary>
    public double FlowGramsPerSecond { get; init; }

    /// <summary>When the flow began to rise, since the session began; null for one that was only felt, and where the journal does not say.</summary>
    public TimeSpan? Began { get; init; }

    /// <summary>When it was over, or this breast was left, since the session began; null where the journal does not say.</summary>
    public TimeSpan? Until { get; init; }

    /// <summary>Milk it brought from this breast, g; null where the journal does not say.</summary>
    public double? Grams { get; init; }

    /// <summary>True when both breasts were pumped at once.</summary>
    public bool Together { get; init; }

    /// <summary>True when it is the other breast's let-down, seen on this side too: it is not counted again.</summary>
    public bool IsEcho { get; init; }

    /// <summary>
    /// False for one that she felt and that hardly any milk followed: it is hers to say that it was there, and no measure of her milk. The limit is the
    /// pump's own: what 10 s at 0.1 g/s (FL03) bring.
    /// </summary>
    public bool ShowedInMilk => !Felt || !(Grams < 1);

    /// <summary>Its beginning as well as it is known.</summary>
    public TimeSpan From => Began ?? At;

    /// <summary>How long it ran; null where the journal does not say.</summary>
    public TimeSpan? Length => Until - From;
}
