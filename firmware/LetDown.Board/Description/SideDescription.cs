namespace LetDown.Board.Description;

/// <summary>Everything that hangs on one breast's side of the board.</summary>
public sealed record SideDescription
{
    /// <summary>Normally closed: on joins the line to the manifold.</summary>
    public required OutputDescription LineValve { get; init; }

    /// <summary>Normally open: on closes the vent.</summary>
    public required OutputDescription Vent { get; init; }

    /// <summary>Warm pad.</summary>
    public required OutputDescription Pad { get; init; }

    /// <summary>Massage motor.</summary>
    public required OutputDescription Massage { get; init; }

    /// <summary>Side light.</summary>
    public required OutputDescription Light { get; init; }

    /// <summary>Line of the level switch.</summary>
    public required int LevelSwitchPin { get; init; }

    /// <summary>Channel of the multiplexer behind which this side's scale sits, 0 to 7.</summary>
    public required int ScaleChannel { get; init; }

    /// <summary>Counts of the scale's converter in one gram.</summary>
    public required double ScaleCountsPerGram { get; init; }
}
