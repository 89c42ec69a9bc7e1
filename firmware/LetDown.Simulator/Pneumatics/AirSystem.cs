using LetDown.Core.Units;

namespace LetDown.Simulator.Pneumatics;

/// <summary>
/// Motor, manifold and both lines as isothermal gas: <c>Veff·dv/dt = p0·(Qpump(v) − Qleak(v) − Qvent(v))</c>. Each step takes the
/// conductances as they stand and solves for the pressures at its end (backward Euler), so that neither the open vent nor the few
/// millilitres of the manifold can make it unstable, however small the air space.
/// </summary>
internal sealed class AirSystem(PneumaticParts parts)
{
    private readonly Line _left = new(parts, Side.Left);
    private readonly Line _right = new(parts, Side.Right);

    public Motor Motor { get; } = new(parts);

    /// <summary>Vacuum between motor and line valves, mmHg.</summary>
    public double Manifold { get; private set; }

    /// <summary>Vacuum in each line, mmHg.</summary>
    public PerSide<Vacuum> Lines => new(new Vacuum(_left.Vacuum), new Vacuum(_right.Vacuum));

    /// <summary>What each seal leaks now, mL/s for each mmHg.</summary>
    public PerSide<double> Leaks => new(_left.Leak, _right.Leak);

    /// <summary>One breast's line.</summary>
    public Line this[Side side] => side == Side.Left ? _left : _right;

    /// <summary>
    /// Moves on. <paramref name="milk"/> is what fills each bottle, mL; <paramref name="milkFlow"/> is what comes into each line, mL/s;
    /// <paramref name="leaks"/> is what slipped shields leak on top, mL/s for each mmHg.
    /// </summary>
    public void Step(double dt, in PneumaticDrive drive, PerSide<double> milk, PerSide<double> milkFlow, PerSide<double> leaks = default)
    {
        Motor.Step(dt, drive.Motor, Manifold);
        _left.Prepare(dt, Manifold, drive, milk.Left, milkFlow.Left, leaks.Left);
        _right.Prepare(dt, Manifold, drive, milk.Right, milkFlow.Right, leaks.Right);
        Manifold = SolveManifold(dt);
        _left.Finish(Manifold);
        _right.Finish(Manifold);
    }

    private double SolveManifold(double dt)
    {
        // The pump's flaps let nothing back: beyond the dead end it simply moves nothing.
        var pump = Manifold < Motor.DeadEnd ? parts.FreeFlow * Motor.Speed : 0;
        var inertia = parts.ManifoldVolume / (PneumaticParts.Atmosphere * dt);
        var divisor = inertia + (pump / Motor.DeadEnd) + parts.ManifoldLeak + _left.Coupling + _right.Coupling;
        return ((inertia * Manifold) + pump + _left.Pull + _right.Pull) / divisor;
    }
}
