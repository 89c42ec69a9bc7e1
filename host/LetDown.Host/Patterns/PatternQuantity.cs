namespace LetDown.Host.Patterns;

/// <summary>What is learned of her.</summary>
public enum PatternQuantity
{
    /// <summary>Suction until the first let-down, s.</summary>
    FirstLetDown,

    /// <summary>Let-downs in a session.</summary>
    LetDowns,

    /// <summary>Suction from the beginning of one let-down to that of the next, s.</summary>
    Interval,

    /// <summary>Milk of one breast in one visit to it, g.</summary>
    Milk,
}
