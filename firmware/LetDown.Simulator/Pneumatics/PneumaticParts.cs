using LetDown.Core.Units;
using LetDown.Simulator.Randomness;

namespace LetDown.Simulator.Pneumatics;

/// <summary>
/// Figures of the pump, valves and lines of one simulated unit. The nominal ones are revision A's parts list, which the
/// controller's feed-forward also assumes; a unit differs from them by a few per cent. No data sheet of a small solenoid valve was
/// found, and a breast's seal and softness were not either: such figures are our assumptions and say so.
/// </summary>
internal sealed record PneumaticParts
{
    /// <summary>Atmosphere, mmHg.</summary>
    public const double Atmosphere = 760;

    /// <summary>Free flow of the pump at full duty, mL/s: parts list, 12 L/min.</summary>
    public const double NominalFreeFlow = 200;

    /// <summary>Vacuum at which the pump moves nothing more, mmHg: parts list.</summary>
    public const double NominalDeadEnd = 450;

    /// <summary>Time constant with which the motor follows its duty, s: parts list.</summary>
    public const double NominalMotorLag = 0.06;

    /// <summary>Flow through the open vent, mL/s for each root of a mmHg: parts list, 2.2 mm.</summary>
    public const double NominalVentFlow = 40;

    /// <summary>Flow through an open line valve, mL/s for each root of a mmHg. Our assumption: a little wider than the vent.</summary>
    private const double NominalLineValveFlow = 50;

    /// <summary>Relief opens, mmHg (design §6).</summary>
    private const double NominalRelief = 280;

    /// <summary>Spread of a part about its nominal figure, as a share. Our assumption: "a few per cent".</summary>
    private const double Spread = 0.03;

    public required double FreeFlow { get; init; }

    public required double DeadEnd { get; init; }

    public required double MotorLag { get; init; }

    /// <summary>Duty that goes into friction before the motor turns. Our assumption.</summary>
    public double MotorFriction { get; init; } = 0.02;

    /// <summary>Air between motor and line valves, mL. Our assumption: 40 cm of 4 mm tubing and a fitting.</summary>
    public double ManifoldVolume { get; init; } = 8;

    /// <summary>What creeps back through the resting pump's flaps, mL/s for each mmHg. Our assumption.</summary>
    public double ManifoldLeak { get; init; } = 0.004;

    public required PerSide<double> VentFlow { get; init; }

    public required PerSide<double> LineValveFlow { get; init; }

    /// <summary>How long a valve takes from one end to the other once its coil is switched, s. Our assumption: 6 to 9 ms.</summary>
    public required double ValveTravel { get; init; }

    /// <summary>Leak at the seal, mL/s for each mmHg. Our assumption: median 0.01, which is 1.5 mL/s at 150 mmHg.</summary>
    public required PerSide<double> SealLeak { get; init; }

    /// <summary>What a shield that nothing holds on lets out when milk squeezes its air, mL/s for each mmHg above ambient. Our assumption.</summary>
    public double SealLift { get; init; } = 5;

    /// <summary>Volume of breast drawn into the shield, mL for each mmHg. Our assumption: 4 to 10 mL at 150 mmHg.</summary>
    public required PerSide<double> Compliance { get; init; }

    /// <summary>Air in a line with an empty bottle, mL.</summary>
    public required double HeadSpace { get; init; }

    /// <summary>Air that milk can never displace, mL. Our assumption: shield and tubing.</summary>
    public double LeastHeadSpace { get; init; } = 20;

    public required PerSide<double> Relief { get; init; }

    /// <summary>Room, °C.</summary>
    public double RoomCelsius { get; init; } = 25;

    /// <summary>Share of its dead end that the motor loses with each kelvin above 25 °C.</summary>
    public double MotorHotLoss { get; init; }

    /// <summary>Share of full duty that a cold diaphragm takes on top.</summary>
    public double MotorColdFriction { get; init; }

    /// <summary>Flow of the relief valve, mL/s for each mmHg above its opening. Our assumption: it passes the whole pump within 5 mmHg.</summary>
    public double ReliefFlow { get; init; } = 20;

    /// <summary>Draws one unit.</summary>
    public static PneumaticParts Draw(RandomStream random, double headSpace) => new()
    {
        FreeFlow = Part(random, NominalFreeFlow),
        DeadEnd = Part(random, NominalDeadEnd),
        MotorLag = Part(random, NominalMotorLag),
        VentFlow = Pair(() => Part(random, NominalVentFlow)),
        LineValveFlow = Pair(() => Part(random, NominalLineValveFlow)),
        ValveTravel = random.Uniform(0.006, 0.009),
        SealLeak = Pair(() => random.LogNormal(0.01, 0.5, 0.002, 0.05)),
        Compliance = Pair(() => random.Uniform(0.027, 0.067)),
        HeadSpace = Part(random, headSpace),
        Relief = Pair(() => Part(random, NominalRelief)),
    };

    private static double Part(RandomStream random, double nominal) =>
        nominal * random.Normal(1, Spread / 2, 1 - Spread, 1 + Spread);

    private static PerSide<double> Pair(Func<double> draw)
    {
        var left = draw();
        return new(left, draw());
    }
}
