using LetDown.Core.Units;

namespace LetDown.Simulator.Pneumatics;

/// <summary>One breast's line: shield, tubing and bottle, with its two valves, seal and relief.</summary>
internal sealed class Line(PneumaticParts parts, Side side)
{
    /// <summary>Below this difference, mmHg, flow through an orifice is laminar and grows in proportion.</summary>
    private const double Laminar = 0.5;

    private readonly double _valveFlow = parts.LineValveFlow[side];
    private readonly double _ventFlow = parts.VentFlow[side];
    private readonly double _leak = parts.SealLeak[side];
    private readonly double _compliance = parts.Compliance[side];
    private readonly double _relief = parts.Relief[side];

    private double _balance;
    private double _divisor = 1;

    /// <summary>All that its seal leaks in this step, mL/s for each mmHg.</summary>
    public double Leak { get; private set; } = parts.SealLeak[side];

    /// <summary>Between line and manifold.</summary>
    public Valve Valve { get; } = new(parts.ValveTravel, isNormallyOpen: false);

    /// <summary>Between line and air.</summary>
    public Valve Vent { get; } = new(parts.ValveTravel, isNormallyOpen: true);

    /// <summary>mmHg below ambient.</summary>
    public double Vacuum { get; private set; }

    /// <summary>Conductance to the manifold in this step, mL/s for each mmHg.</summary>
    public double ToManifold { get; private set; }

    /// <summary>What the line adds to the manifold's divisor once its own end of the step is put in.</summary>
    public double Coupling => ToManifold - (ToManifold * ToManifold / _divisor);

    /// <summary>What the line adds to the manifold's balance.</summary>
    public double Pull => ToManifold * _balance / _divisor;

    /// <summary>Sets up this step's equation: <c>divisor · v' = balance + toManifold · vManifold'</c>.</summary>
    public void Prepare(double dt, double manifold, in PneumaticDrive drive, double milk, double milkFlow, double slip)
    {
        Valve.Step(dt, drive.LineValves[side]);
        Vent.Step(dt, drive.Vents[side]);
        Leak = _leak + slip;
        ToManifold = Orifice(_valveFlow * Valve.Opening, manifold - Vacuum);
        var toAir = Orifice(_ventFlow * Vent.Opening, Vacuum) + (Vacuum < 0 ? parts.SealLift : Leak);
        var relief = Vacuum > _relief ? parts.ReliefFlow : 0;
        var inertia = EffectiveVolume(milk) / (PneumaticParts.Atmosphere * dt);
        _divisor = inertia + ToManifold + toAir + relief;
        var squeezed = milkFlow * (1 - (Vacuum / PneumaticParts.Atmosphere));
        _balance = (inertia * Vacuum) + (relief * _relief) - squeezed;
    }

    public void Finish(double manifold) => Vacuum = (_balance + (ToManifold * manifold)) / _divisor;

    /// <summary>
    /// Air, mL, and what the soft breast makes of it: with vacuum the breast moves in, so the same air holds more of it.
    /// From <c>d((p0 − v)·V)/dt</c> with <c>V = V0 − c·v</c>.
    /// </summary>
    private double EffectiveVolume(double milk)
    {
        var air = Math.Max(parts.LeastHeadSpace, parts.HeadSpace - milk - (_compliance * Vacuum));
        return air + (_compliance * (PneumaticParts.Atmosphere - Vacuum));
    }

    private static double Orifice(double flow, double difference) => flow / Math.Sqrt(Math.Abs(difference) + Laminar);
}
