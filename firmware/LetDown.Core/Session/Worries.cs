using LetDown.Core.Safety;
using LetDown.Core.Suction;

namespace LetDown.Core.Session;

/// <summary>Whatever she might have to be told of in this tick.</summary>
internal readonly record struct Worries
{
    /// <summary>From start to end of a session.</summary>
    public bool IsOn { get; init; }

    /// <summary>It asks whether she is awake.</summary>
    public bool IsAsking { get; init; }

    public bool IsBottleFull { get; init; }

    /// <summary>A shield does not seal.</summary>
    public bool IsLeaking { get; init; }

    /// <summary>Why the wave is not reached.</summary>
    public Shortfall Shortfall { get; init; }

    /// <summary>The scale of a breast that is pumped.</summary>
    public bool IsScaleLost { get; init; }

    public bool IsPadGivenUp { get; init; }

    public bool IsButtonStuck { get; init; }

    /// <summary>What a check of a small part has to say.</summary>
    public Notice Part { get; init; }
}
