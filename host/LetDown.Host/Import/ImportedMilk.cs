using LetDown.Host.Diary;
using LetDown.Protocol.V1;

namespace LetDown.Host.Import;

/// <summary>One nursing or pumping that a file tells of. What the file does not say is null.</summary>
public sealed record ImportedMilk
{
    /// <summary>Nursed or pumped.</summary>
    public required MilkKind Kind { get; init; }

    /// <summary>When it began, with the offset of the time zone that was asked for. Noon when <see cref="IsDayOnly"/>.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>True when the file names the day but no time of it.</summary>
    public bool IsDayOnly { get; init; }

    /// <summary>How long it took, above nothing and at most <see cref="ImportFile.Longest"/>.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>Milk of the left breast, g.</summary>
    public double? GramsLeft { get; init; }

    /// <summary>Milk of the right breast, g.</summary>
    public double? GramsRight { get; init; }

    /// <summary>Milk of both together, g, only when the file does not say it of each.</summary>
    public double? GramsTotal { get; init; }

    /// <summary>How long the baby drank on the left.</summary>
    public TimeSpan? NursedLeft { get; init; }

    /// <summary>How long the baby drank on the right.</summary>
    public TimeSpan? NursedRight { get; init; }

    /// <summary>Which breasts, where the file says that by itself; else it follows from the rest.</summary>
    public MilkSides Sides { get; init; }

    /// <summary>The breast that began.</summary>
    public Side? FirstSide { get; init; }

    /// <summary>What she wrote about it, at most <see cref="Diary.SessionNote.LongestText"/> characters, without control characters but for line ends; may be empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>What tells it from all others of its format; the same each time the file is read, in whatever time zone.</summary>
    public required string Key { get; init; }

    /// <summary>True when the tracker itself gave the key, false when it is made from what the row says.</summary>
    public bool HasOwnKey { get; init; }

    /// <summary>Where it stands in the file, counted from 1.</summary>
    public required int Line { get; init; }
}
