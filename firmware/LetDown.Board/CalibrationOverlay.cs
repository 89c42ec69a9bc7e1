using LetDown.Core.Units;

namespace LetDown.Board;

/// <summary>What one calibration found: numbers that stand in place of the board file's. Pins, limits and safety values cannot be in it.</summary>
public sealed record CalibrationOverlay
{
    /// <summary>The file it was read from.</summary>
    public required string File { get; init; }

    /// <summary>When it was made; of two that say the same the newer one counts.</summary>
    public required DateTimeOffset Made { get; init; }

    /// <summary>True when it was made on the simulated board: then it counts there only.</summary>
    public required bool IsSimulated { get; init; }

    /// <summary>Counts of each scale's converter in a gram; none where it was not calibrated.</summary>
    public PerSide<double?> ScaleCountsPerGram { get; init; }

    /// <summary>How much a vacuum sensor's share falls with each kPa; none when that was not calibrated.</summary>
    public double? SharePerKilopascal { get; init; }

    /// <summary>The board with these numbers in place of its own.</summary>
    public BoardDescription On(BoardDescription board)
    {
        ArgumentNullException.ThrowIfNull(board);
        var (left, right) = (board.Sides.Left, board.Sides.Right);
        var vacuum = board.Analog.Vacuum;
        return board with
        {
            Sides = new(
                left with { ScaleCountsPerGram = ScaleCountsPerGram.Left ?? left.ScaleCountsPerGram },
                right with { ScaleCountsPerGram = ScaleCountsPerGram.Right ?? right.ScaleCountsPerGram }),
            Analog = board.Analog with { Vacuum = vacuum with { SharePerKilopascal = SharePerKilopascal ?? vacuum.SharePerKilopascal } },
        };
    }
}
