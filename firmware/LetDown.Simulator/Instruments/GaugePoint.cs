namespace LetDown.Simulator.Instruments;

/// <summary>Where a bench measures vacuum.</summary>
public enum GaugePoint
{
    /// <summary>The left line.</summary>
    Left,

    /// <summary>The right line.</summary>
    Right,

    /// <summary>Between motor and line valves.</summary>
    Manifold,
}
