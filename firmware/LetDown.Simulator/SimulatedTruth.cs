using LetDown.Core.Units;

namespace LetDown.Simulator;

/// <summary>What is really so at one moment of a simulated world; no sensor comes between. For tests, the rig and demonstrations.</summary>
public readonly record struct SimulatedTruth
{
    /// <summary>Since the world began.</summary>
    public required TimeSpan At { get; init; }

    /// <summary>Vacuum in each line.</summary>
    public required PerSide<Vacuum> Lines { get; init; }

    /// <summary>Vacuum between motor and line valves.</summary>
    public required Vacuum Manifold { get; init; }

    /// <summary>Share of the motor's full speed, 0 to 1.</summary>
    public required double MotorSpeed { get; init; }

    /// <summary>Motor current, A.</summary>
    public required double MotorAmperes { get; init; }

    /// <summary>The 12 V rail, V.</summary>
    public required double SupplyVolts { get; init; }

    /// <summary>Milk in each bottle.</summary>
    public required PerSide<Mass> Bottles { get; init; }

    /// <summary>Milk that has left each breast and is not in its bottle yet.</summary>
    public required PerSide<Mass> Underway { get; init; }

    /// <summary>Milk still in each breast.</summary>
    public required PerSide<Mass> Breasts { get; init; }

    /// <summary>Share left in each breast of what a pump can get, 0 to 1.</summary>
    public required PerSide<double> Fullness { get; init; }

    /// <summary>Flow from each breast.</summary>
    public required PerSide<Flow> Flow { get; init; }

    /// <summary>Each warm pad.</summary>
    public required PerSide<Temperature> Pads { get; init; }

    /// <summary>True while the one-shot keeps motor, line valves and vents without power.</summary>
    public required bool DriversDropped { get; init; }

    /// <summary>What each seal leaks, mL/s for each mmHg: steadily, and when a shield has slipped.</summary>
    public required PerSide<double> SealLeaks { get; init; }

    /// <summary>Pump motor.</summary>
    public required Temperature MotorTemperature { get; init; }

    /// <summary>What knocks, pulls, lifting, walking, creep and warmth add to each scale. None in a calm world.</summary>
    public required PerSide<Mass> ScaleErrors { get; init; }

    /// <summary>True for some seconds after the onset of an ejection that she feels: a mother would press <i>let-down</i> now.</summary>
    public required bool FeelsLetDown { get; init; }
}
