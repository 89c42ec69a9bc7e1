using System.Globalization;
using LetDown.Host.Import;
using LetDown.Protocol.V1;

namespace LetDown.Host.Diary;

/// <summary>A nursing, or a pumping away from LetDown's pumps, as she wrote it down or as it was imported. What nobody said is null.</summary>
public sealed record MilkRecord
{
    /// <summary>Most milk in one go that is believed, g. Our choice: far beyond any, so that only slips of the finger are above it.</summary>
    public const double MostGrams = 2000;

    /// <summary>Its number in the store, never given twice; 0 before it is kept.</summary>
    public long Id { get; init; }

    /// <summary>What she calls it by: r and its number.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"r{Id}");

    /// <summary>Nursed or pumped.</summary>
    public required MilkKind Kind { get; init; }

    /// <summary>When it began; noon of the day when <see cref="IsDayOnly"/>.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>True when only the day is known.</summary>
    public bool IsDayOnly { get; init; }

    /// <summary>How long it took, at most <see cref="ImportFile.Longest"/>.</summary>
    public TimeSpan? Duration { get; init; }

    /// <summary>Which breasts.</summary>
    public MilkSides Sides { get; init; }

    /// <summary>The breast that began.</summary>
    public Side? FirstSide { get; init; }

    /// <summary>How long the baby drank on the left.</summary>
    public TimeSpan? NursedLeft { get; init; }

    /// <summary>How long the baby drank on the right.</summary>
    public TimeSpan? NursedRight { get; init; }

    /// <summary>Milk of the left breast, g.</summary>
    public double? GramsLeft { get; init; }

    /// <summary>Milk of the right breast, g.</summary>
    public double? GramsRight { get; init; }

    /// <summary>Milk of both together, g, only when it is not known of each.</summary>
    public double? GramsTotal { get; init; }

    /// <summary>All its milk, g; null when none of it is known, or when it is not to be told.</summary>
    public double? Grams => GramsTotal ?? (GramsLeft is null && GramsRight is null ? null : (GramsLeft ?? 0) + (GramsRight ?? 0));

    /// <summary>What she wrote about it, at most <see cref="SessionNote.LongestText"/> characters; may be empty.</summary>
    public string Text { get; init; } = "";

    /// <summary>From which tracker's file it came; null for what she wrote down here.</summary>
    public ImportFormat? Source { get; init; }

    /// <summary>Its key in that tracker's files (<see cref="ImportedMilk.Key"/>); null without <see cref="Source"/>.</summary>
    public string? Key { get; init; }

    /// <summary>What a file told, ready to be kept.</summary>
    public static MilkRecord From(ImportedMilk milk, ImportFormat source)
    {
        ArgumentNullException.ThrowIfNull(milk);
        return new()
        {
            Kind = milk.Kind,
            StartedAt = milk.StartedAt,
            IsDayOnly = milk.IsDayOnly,
            Duration = milk.Duration,
            Sides = milk.Sides == MilkSides.Unknown ? SidesOf(milk) : milk.Sides,
            FirstSide = milk.FirstSide,
            NursedLeft = milk.NursedLeft,
            NursedRight = milk.NursedRight,
            GramsLeft = milk.GramsLeft,
            GramsRight = milk.GramsRight,
            GramsTotal = milk.GramsTotal,
            Text = milk.Text,
            Source = source,
            Key = milk.Key,
        };
    }

    private static MilkSides SidesOf(ImportedMilk milk)
    {
        var isLeft = milk.NursedLeft > TimeSpan.Zero || milk.GramsLeft > 0 || milk.FirstSide == Side.Left;
        var isRight = milk.NursedRight > TimeSpan.Zero || milk.GramsRight > 0 || milk.FirstSide == Side.Right;
        return (isLeft ? MilkSides.Left : MilkSides.Unknown) | (isRight ? MilkSides.Right : MilkSides.Unknown);
    }
}
