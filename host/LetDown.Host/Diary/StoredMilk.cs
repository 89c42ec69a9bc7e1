namespace LetDown.Host.Diary;

/// <summary>A bottle or bag of milk in the fridge or the freezer.</summary>
public sealed record StoredMilk
{
    /// <summary>Longest label, characters: what fits on a bag.</summary>
    public const int LongestLabel = 20;

    /// <summary>Its number in the store, never given twice; 0 before it is kept.</summary>
    public long Id { get; init; }

    /// <summary>What is written on it; capitals make no difference. Its number, when she gave it none.</summary>
    public string Label { get; init; } = "";

    /// <summary>How much, g; null when nobody said, or when it is not to be told.</summary>
    public double? Grams { get; init; }

    /// <summary>When it was pumped.</summary>
    public required DateTimeOffset PumpedAt { get; init; }

    /// <summary>Where it is.</summary>
    public required MilkPlace Place { get; init; }

    /// <summary>Since when it has been there.</summary>
    public required DateTimeOffset PlacedAt { get; init; }

    /// <summary>True once it has been taken out of the freezer.</summary>
    public bool IsThawed { get; init; }

    /// <summary>The pump it came from, and which session; null when it came from elsewhere, or that was deleted.</summary>
    public string? PumpId { get; init; }

    /// <summary>The session it came from.</summary>
    public string? SessionId { get; init; }

    /// <summary>The same in another place from a moment on. What comes out of the freezer thaws.</summary>
    public StoredMilk MovedTo(MilkPlace place, DateTimeOffset at) =>
        place == Place ? this : this with { Place = place, PlacedAt = at, IsThawed = IsThawed || Place == MilkPlace.Freezer };
}
