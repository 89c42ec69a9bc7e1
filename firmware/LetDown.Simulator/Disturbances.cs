namespace LetDown.Simulator;

/// <summary>
/// What goes wrong in a simulated world, and how far its unit is from a new one on a good supply. Each kind draws from a stream of its own,
/// so that changing one leaves the others as they were. No data sheet or study gives these sizes and rates, except where a row of the
/// published figures is named: they are our assumptions.
/// </summary>
public sealed record Disturbances
{
    /// <summary>A fresh unit and a mother who sits still: only the tolerances, noise and drift that no pump is without.</summary>
    public static Disturbances Calm { get; } = new();

    /// <summary>Everything, as often as we think it comes.</summary>
    public static Disturbances Lively { get; } = new()
    {
        // From a membrane kit with hard short tubing to a large shield on two metres of tubing.
        HeadSpaceMillilitres = new(20, 250),

        // Within what the controller takes for a good supply; wider ones can be set.
        SupplyLevel = new(0.92, 1.08),
        MotorWear = new(0, 0.5),
        RoomCelsius = new(15, 30),
        MotorHotLoss = 0.0015,
        MotorColdFriction = 0.04,

        // PA02 gives 1.5 % of 115 kPa over 0 to 85 °C with all else in it: 13 mmHg. A hundredth of that for each kelvin.
        SensorPerKelvin = 0.13,
        SensorWander = 0.3,
        ScalePerKelvin = 0.02,
        ScaleCreep = 0.0003,

        // VA20: 11 of 31 paired sessions stayed within 20 mmHg. With these, 36 in 100 breasts have no slip in 20 min.
        SealSlips = new(1000, 1, new(1, 12), new(0.05, 0.8)),
        Knocks = new(300, 0.7, new(0.15, 0.6), new(1, 30)),
        CablePulls = new(600, 0.7, new(2, 20), new(1, 10)),
        BottleLifts = new(1800, 0.7, new(4, 15), new(0.3, 5)),

        // Walking accelerates by a tenth of gravity or so.
        Walks = new(900, 1, new(4, 30), new(0.02, 0.15)),
    };

    /// <summary>Air in a line with an empty bottle, mL, of shield and tubing as she has them. Null: what the board file says.</summary>
    public Between? HeadSpaceMillilitres { get; init; }

    /// <summary>Steady leak at each seal, mL/s for each mmHg. Null: 0.002 to 0.05.</summary>
    public Between? SealLeak { get; init; }

    /// <summary>Supply without load as a share of the usual: a battery goes from about 1.15 to 0.85.</summary>
    public Between SupplyLevel { get; init; } = Between.Exactly(1);

    /// <summary>0 is a new motor; 1 is a worn one, with 30 % less flow and 25 % less vacuum at its dead end.</summary>
    public Between MotorWear { get; init; } = Between.Exactly(0);

    /// <summary>Room, °C.</summary>
    public Between RoomCelsius { get; init; } = Between.Exactly(25);

    /// <summary>Share of its dead end that the motor loses with each kelvin above 25 °C: copper and magnets both weaken.</summary>
    public double MotorHotLoss { get; init; }

    /// <summary>Share of full duty that a diaphragm at 10 °C takes on top of the usual friction; nothing from 30 °C on.</summary>
    public double MotorColdFriction { get; init; }

    /// <summary>Deviation of a vacuum sensor's drift with the warmth of the electronics, mmHg/K.</summary>
    public double SensorPerKelvin { get; init; }

    /// <summary>Deviation of its slow wander, mmHg.</summary>
    public double SensorWander { get; init; }

    /// <summary>Deviation of a scale's drift with the warmth of the electronics, g/K.</summary>
    public double ScalePerKelvin { get; init; }

    /// <summary>Deviation of a scale's creep, as a share of its load.</summary>
    public double ScaleCreep { get; init; }

    /// <summary>The shield slips, on each side.</summary>
    public Episodes SealSlips { get; init; }

    /// <summary>A bottle is knocked, on each side.</summary>
    public Episodes Knocks { get; init; }

    /// <summary>Tubing or cable pulls at a bottle, on each side.</summary>
    public Episodes CablePulls { get; init; }

    /// <summary>A bottle is lifted and put back, on each side.</summary>
    public Episodes BottleLifts { get; init; }

    /// <summary>She walks about with the pump.</summary>
    public Episodes Walks { get; init; }
}
