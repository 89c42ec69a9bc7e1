using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Suction;
using LetDown.Core.Units;
using LetDown.Simulator;
using LetDown.Simulator.Pneumatics;
using LetDown.Simulator.Randomness;

namespace LetDown.Tests.Core.Suction;

/// <summary>The suction drive and the failsafe on simulated pneumatics, without chips and without a session: any wave, any leak, any supply.</summary>
internal sealed class SuctionBench
{
    public const double Dt = 0.001;

    /// <summary>Noise of a vacuum reading, mmHg rms, as the simulator's sensor has it.</summary>
    private const double Noise = 0.3;

    /// <summary>Largest gain error of a sensor as the simulator draws it.</summary>
    private const double GainError = 0.009;

    private readonly LineSenses _senses = new();
    private readonly Failsafe _failsafe = new(new(SafetyLimits.Ceiling, SafetyLimits.Ceiling));
    private readonly AirSystem _air;
    private readonly RandomStream _random;
    private readonly double _gain;
    private TimeSpan _now;
    private Actuation _last;

    public SuctionBench(int seed, Disturbances disturbances, double headSpace = 200)
    {
        _random = new RandomStream(seed, "suction bench");
        _air = new AirSystem(DisturbedParts.Draw(seed, headSpace, disturbances));
        _gain = 1 + (GainError * _random.Uniform(-1, 1));
    }

    public SuctionDrive Drive { get; } = new(new PumpSettings().HeadSpaceMillilitres);

    /// <summary>Supply, V.</summary>
    public double Volts { get; set; } = 12;

    /// <summary>What slipped shields leak, mL/s for each mmHg.</summary>
    public PerSide<double> Leak { get; set; }

    public bool IsQuiet { get; set; }

    public PerSide<Vacuum> Lines => _air.Lines;

    public Fault Fault => _failsafe.Fault;

    public Actuation Actuation => _last;

    public double MotorSpeed => _air.Motor.Speed;

    public void Run(SuctionIntent intent, double seconds, Action? look = null)
    {
        for (double t = 0; t < seconds; t += Dt)
        {
            Step(intent);
            look?.Invoke();
        }
    }

    private void Step(in SuctionIntent intent)
    {
        _now += TimeSpan.FromMilliseconds(1);
        var readings = Read();
        _senses.Update(readings, _last, Dt);
        _failsafe.Look(readings, _senses, _last, isArmed: true, Dt);
        _last = _failsafe.Clamp(Drive.Drive(intent, _senses, Volts, IsQuiet, Dt));
        var (left, right) = (_last.Sides.Left, _last.Sides.Right);
        var motor = (_last.Motor?.Fraction ?? 0) * Volts / PlantModel.RatedVolts;
        _air.Step(Dt, new(motor, new(left.LineValveOpen, right.LineValveOpen), new(left.VentClosed, right.VentClosed)), default, default, Leak);
    }

    private Readings Read() => new()
    {
        At = _now,
        Sides = new(
            new() { Line = new(Measured(_air.Lines.Left.MmHg), _now) },
            new() { Line = new(Measured(_air.Lines.Right.MmHg), _now) }),
        Manifold = new(Measured(_air.Manifold), _now),
        MotorAmperes = new(_air.Motor.Amperes, _now),
        SupplyVolts = new(Volts, _now),
        ReferenceShare = new(SafetyLimits.ReferenceShare, _now),
    };

    private Vacuum Measured(double vacuum) => new((vacuum * _gain) + (Noise * _random.RoughNormal()));
}
