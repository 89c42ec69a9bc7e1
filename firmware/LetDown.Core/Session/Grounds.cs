using LetDown.Core.Units;

namespace LetDown.Core.Session;

/// <summary>The numbers behind a decision, as they stood when it was taken.</summary>
public readonly record struct Grounds
{
    /// <summary>Stimulated without milk since the last let-down, s.</summary>
    public double InVain { get; init; }

    /// <summary>How long a let-down is expected to take from the last one, s; the middle of what is believed.</summary>
    public double ExpectedWait { get; init; }

    /// <summary>Milk that the next let-down is expected to bring from each breast.</summary>
    public PerSide<Mass> Next { get; init; }

    /// <summary>What each breast is expected to bring from now on for the time it takes, g/min.</summary>
    public PerSide<double> GramsPerMinute { get; init; }

    /// <summary>What time must bring to be worth it, g/min.</summary>
    public double Worth { get; init; }

    /// <summary>Flow from each breast then.</summary>
    public PerSide<Flow> Flow { get; init; }
}
