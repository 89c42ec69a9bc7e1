namespace LetDown.Simulator;

/// <summary>What disturbs for a while.</summary>
public enum DisturbanceKind
{
    /// <summary>The shield slips and lets air in. Size: mL/s for each mmHg, on top of the steady leak.</summary>
    SealSlip,

    /// <summary>A bottle is knocked and rings down. Size: first swing, g.</summary>
    Knock,

    /// <summary>Tubing or cable pulls at a bottle. Size: g, signed.</summary>
    CablePull,

    /// <summary>A bottle is lifted off its scale and put back a little differently; its line stays tight. Size: how its tare changes, g, signed.</summary>
    BottleLift,

    /// <summary>She walks, both bottles swing. Size: share of each bottle's weight.</summary>
    Walk,
}
