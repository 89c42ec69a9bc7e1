namespace LetDown.Host.Diary;

/// <summary>
/// How long milk keeps. As usual it is what the US Centers for Disease Control and Prevention say for a healthy baby born at term, at home (MS01, MS02, MS03);
/// her clinic may say otherwise, above all for a baby born early or ill.
/// </summary>
public sealed record StorageRule
{
    /// <summary>Fresh milk in the fridge, days after it was pumped.</summary>
    public int FridgeDays { get; init; } = 4;

    /// <summary>In the freezer, months after it was pumped: within them it is best.</summary>
    public int FreezerMonths { get; init; } = 6;

    /// <summary>In the fridge after the freezer, hours after it was moved there. The source counts from when it has thawed, so this is on the safe side.</summary>
    public int ThawedHours { get; init; } = 24;

    /// <summary>The usual one.</summary>
    public static StorageRule Usual { get; } = new();

    /// <summary>Until when it is to be used.</summary>
    public DateTimeOffset UseBy(StoredMilk milk)
    {
        ArgumentNullException.ThrowIfNull(milk);
        return milk switch
        {
            { Place: MilkPlace.Freezer } => milk.PumpedAt.AddMonths(FreezerMonths),
            { IsThawed: true } => milk.PlacedAt.AddHours(ThawedHours),
            _ => milk.PumpedAt.AddDays(FridgeDays),
        };
    }

    /// <summary>What is to be used first comes first.</summary>
    public IReadOnlyList<StoredMilk> InOrder(IEnumerable<StoredMilk> milk) => [.. milk.OrderBy(UseBy).ThenBy(one => one.PumpedAt).ThenBy(one => one.Id)];
}
