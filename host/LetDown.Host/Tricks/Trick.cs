namespace LetDown.Host.Tricks;

/// <summary>Something that may bring her let-down sooner.</summary>
public sealed record Trick
{
    /// <summary>Longest name of a trick of her own, characters.</summary>
    public const int LongestName = 32;

    /// <summary>What she types: small letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>Who does it.</summary>
    public TrickDoer Doer { get; init; }

    /// <summary>How to do it, a sentence or two each.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    /// <summary>What is known of it, plainly.</summary>
    public string Known { get; init; } = "";

    /// <summary>From which studies.</summary>
    public IReadOnlyList<TrickSource> Sources { get; init; } = [];

    /// <summary>Names of those that cannot be done in the same session. Always both ways.</summary>
    public IReadOnlyList<string> NotWith { get; init; } = [];

    /// <summary>What is said when she is guided through it; empty when there is nothing to guide.</summary>
    public IReadOnlyList<GuideLine> Guide { get; init; } = [];

    /// <summary>True for one of her own.</summary>
    public bool IsOwn { get; init; }
}
