using LetDown.Core.Units;

namespace LetDown.Core;

/// <summary>What a pump is set up with before it can run.</summary>
public sealed record PumpSettings
{
    /// <summary>Her comfort ceiling for each breast, set only by her; between 50 mmHg and <see cref="SafetyLimits.Ceiling"/>.</summary>
    public PerSide<Vacuum> ComfortCeiling { get; init; } = new(new Vacuum(200), new Vacuum(200));

    /// <summary>Peak of the expression wave when a session starts; between 60 mmHg and her comfort ceiling.</summary>
    public Vacuum SuctionLevel { get; init; } = new(150);

    /// <summary>The breast to begin the next session with.</summary>
    public Side NextFirstSide { get; init; } = Side.Left;

    /// <summary>Air in one line with an empty bottle, mL: shield, tubing and bottle.</summary>
    public double HeadSpaceMillilitres { get; init; } = 200;
}
