using LetDown.Core.Units;

namespace LetDown.Core;

/// <summary>Everything the board measured for one tick. A sensor that did not answer keeps its last sample, whose stamp grows old.</summary>
public readonly record struct Readings
{
    /// <summary>Monotonic stamp of this tick, from any fixed origin. Never a wall clock.</summary>
    public required TimeSpan At { get; init; }

    /// <summary>Line, scale, pad and level of each breast.</summary>
    public PerSide<SideReadings> Sides { get; init; }

    /// <summary>Vacuum at the manifold, between motor and line valves.</summary>
    public Sample<Vacuum> Manifold { get; init; }

    /// <summary>Motor current, A.</summary>
    public Sample<double> MotorAmperes { get; init; }

    /// <summary>The 12 V rail, V.</summary>
    public Sample<double> SupplyVolts { get; init; }

    /// <summary>The converter's reference check as a share of full scale; see <see cref="SafetyLimits.ReferenceShare"/>. A dead bus reads 0 or 1 here.</summary>
    public Sample<double> ReferenceShare { get; init; }

    /// <summary>Buttons held down right now, before debouncing.</summary>
    public Buttons Buttons { get; init; }

    /// <summary>True while the display does not answer, or does not take what it is sent.</summary>
    public bool IsDisplayLost { get; init; }
}
