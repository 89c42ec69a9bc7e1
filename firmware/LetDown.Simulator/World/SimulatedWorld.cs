using LetDown.Core.Units;
using LetDown.Simulator.Mother;
using LetDown.Simulator.Pneumatics;
using LetDown.Simulator.Randomness;

namespace LetDown.Simulator.World;

/// <summary>Everything behind the chips: power, air, milk, mother. Moves in steps of exactly 1 ms, so that it never depends on who asks when.</summary>
internal sealed class SimulatedWorld
{
    private const double Dt = 0.001;

    private readonly AirSystem _air;
    private readonly SideWorld _left;
    private readonly SideWorld _right;
    private readonly VacuumSensor _manifold;
    private readonly Supply _supply;
    private readonly Upsets? _upsets;

    private long _steps;

    public SimulatedWorld(SimulatedCalibration calibration, int seed, Disturbances disturbances)
    {
        Mother = new(seed);
        _air = new(DisturbedParts.Draw(seed, calibration.HeadSpaceMillilitres, disturbances));
        _upsets = disturbances == Disturbances.Calm ? null : new(seed, disturbances);
        _left = new(calibration, seed, Side.Left, _upsets?.Left);
        _right = new(calibration, seed, Side.Right, _upsets?.Right);
        _manifold = new(calibration, new RandomStream(seed, "vacuum sensor manifold"));
        _supply = new(new RandomStream(seed, "supply"), disturbances.SupplyLevel.Draw(new RandomStream(seed, "disturbed supply")));
        ReferenceShare = 0.5 + new RandomStream(seed, "reference").Uniform(-0.003, 0.003);
    }

    public static TimeSpan StepLength => TimeSpan.FromTicks(TimeSpan.TicksPerMillisecond);

    public TimeSpan Now => TimeSpan.FromTicks(_steps * TimeSpan.TicksPerMillisecond);

    public SimulatedMother Mother { get; }

    public AirSystem Air => _air;

    public VacuumSensor ManifoldSensor => _manifold;

    public double SupplyVolts => _supply.Volts;

    public Supply Supply => _supply;

    /// <summary>Divider of two equal resistors, within their tolerance. Our assumption: 0.3 % of full scale.</summary>
    public double ReferenceShare { get; }

    /// <summary>Every disturbance so far, oldest first.</summary>
    public DisturbanceRecord[] DescribeDisturbances() => _upsets?.Describe() ?? [];

    /// <summary>What something besides the pump lets into each line, mL/s for each mmHg.</summary>
    public PerSide<double> OtherLeaks { get; set; }

    public SideWorld this[Side side] => side == Side.Left ? _left : _right;

    public void Step(in WorldDrive drive) => Step(drive, Mother.Advance(Dt, _air.Lines));

    /// <summary>Everything but the mother, with this flow from her breasts.</summary>
    public void Step(in WorldDrive drive, PerSide<Flow> flow)
    {
        _steps++;
        _upsets?.Step(_steps);
        var coils = _supply.IsTooLow ? default : drive;
        var volts = _supply.Volts / Supply.Nominal;
        var density = Mass.MilkGramsPerMillilitre;
        _air.Step(
            Dt,
            new PneumaticDrive(drive.MotorDuty * volts, coils.LineValves, coils.Vents),
            new(_left.Bottle.Millilitres, _right.Bottle.Millilitres),
            new(flow.Left.GramsPerSecond / density, flow.Right.GramsPerSecond / density),
            Leaks());

        var lines = _air.Lines;
        var seconds = _steps * Dt;
        var walk = _upsets?.Walk ?? 0;
        _left.Step(Dt, seconds, lines.Left, flow.Left, coils.Massage.Left, walk);
        _right.Step(Dt, seconds, lines.Right, flow.Right, coils.Massage.Right, walk);
        _manifold.Step(Dt, _air.Manifold, _upsets?.ManifoldError ?? 0);
        StepPower(drive);
    }

    private PerSide<double> Leaks()
    {
        var slipped = _upsets?.Leaks ?? default;
        return new(slipped.Left + OtherLeaks.Left, slipped.Right + OtherLeaks.Right);
    }

    private void StepPower(in WorldDrive drive)
    {
        _left.Pad.Step(Dt, drive.Pads.Left, _supply.Volts);
        _right.Pad.Step(Dt, drive.Pads.Right, _supply.Volts);
        _supply.Step(drive, _air.Motor.Amperes, _left.Pad.Amperes + _right.Pad.Amperes);
    }
}
