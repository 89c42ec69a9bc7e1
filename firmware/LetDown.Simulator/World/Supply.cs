using LetDown.Simulator.Failures;
using LetDown.Simulator.Randomness;

namespace LetDown.Simulator.World;

/// <summary>The 12 V rail: sags with what is drawn.</summary>
internal sealed class Supply
{
    public const double Nominal = 12;

    /// <summary>Cable and adapter, ohm. Our assumption.</summary>
    public const double Resistance = 0.15;

    /// <summary>Current of one valve coil, A. Our assumption: 3.6 W.</summary>
    public const double Coil = 0.3;

    /// <summary>Below this no coil holds, V. Our assumption: 40 % of what it is rated for.</summary>
    private const double Holds = 5;

    private readonly double _open;

    public Supply(RandomStream random, double level = 1)
    {
        _open = Nominal * random.Normal(1, 0.01, 0.97, 1.03) * level;
        Volts = _open;
    }

    public double Volts { get; private set; }

    /// <summary>How the rail fails, if it does.</summary>
    public FailingSignal? Failing { get; set; }

    /// <summary>True while coils and massage motors have too little to do anything.</summary>
    public bool IsTooLow => Volts < Holds;

    public void Step(in WorldDrive drive, double motor, double pads)
    {
        var coils = Count(drive.LineValves.Left) + Count(drive.LineValves.Right) + Count(drive.Vents.Left) + Count(drive.Vents.Right);
        Volts = _open - (Resistance * (motor + pads + (Coil * coils)));
        Volts = Failing?.Step(Volts) ?? Volts;
    }

    private static int Count(bool isOn) => isOn ? 1 : 0;
}
