namespace LetDown.Benchmarks.LetDowns;

/// <summary>How one detector did in one session.</summary>
internal sealed record SessionScore
{
    /// <summary>Null when no ejection of the session could be seen.</summary>
    public required bool? SawFirst { get; init; }

    /// <summary>Ejections after the first whose flow rose by 0.1 g/s or more.</summary>
    public required int Later { get; init; }

    public required int LaterSeen { get; init; }

    /// <summary>All after the first during which flow was at 0.1 g/s or more, whatever it was before.</summary>
    public required int LaterAny { get; init; }

    public required int LaterAnySeen { get; init; }

    /// <summary>When it saw what was none, or saw the same one again.</summary>
    public required IReadOnlyList<double> False { get; init; }

    /// <summary>From 0.1 g/s into the bottle until it was seen, s.</summary>
    public required IReadOnlyList<double> Delays { get; init; }

    /// <summary>The ejections that were missed although their flow rose, by when they crossed.</summary>
    public required IReadOnlyList<double> Missed { get; init; }
}
