using System.Device.Gpio;
using LetDown.Core;
using LetDown.Core.Units;
using LetDown.Simulator;

namespace LetDown.Tests.Simulator;

/// <summary>A simulated pump on some wiring (the simulator must not care which), driven by hand and in lockstep.</summary>
internal sealed class Bench : IDisposable
{
    private readonly GpioController _gpio;
    private TimeSpan _now;

    public Bench(int seed, Disturbances? disturbances = null)
    {
        Pump = new(Wiring, seed, disturbances);
        _gpio = new(Pump.Gpio);
        int[] outputs = [Wiring.HeartbeatPin, .. Both(Wiring.LineValvePins), .. Both(Wiring.VentPins), .. Both(Wiring.PadPins), .. Both(Wiring.LightPins)];
        foreach (var pin in outputs)
        {
            _gpio.OpenPin(pin, PinMode.Output, PinValue.Low);
        }

        Pump.Motor.Start();
    }

    public static SimulatedCalibration Calibration { get; } = new()
    {
        ReferenceVolts = 3.3,
        VacuumSupplyVolts = 5,
        VacuumSharePerKilopascal = 0.007652,
        VacuumShareAtAmbient = 0.92,
        VacuumDivider = 0.6623,
        MotorVoltsPerAmpere = 1,
        SupplyDivider = 0.2,
        ThermistorOhmsAt25 = 10_000,
        ThermistorBeta = 3950,
        ThermistorPullUpOhms = 10_000,
        ScaleCountsPerGram = new(2000, 2100),
        HeadSpaceMillilitres = 200,
    };

    public static SimulatedWiring Wiring { get; } = new()
    {
        LineValvePins = new(2, 3),
        VentPins = new(4, 5),
        PadPins = new(6, 7),
        MassagePins = new(8, 9),
        LightPins = new(10, 11),
        LevelSwitchPins = new(12, 13),
        HeartbeatPin = 14,
        OneShot = TimeSpan.FromMilliseconds(100),
        ButtonPins = new Dictionary<Buttons, int> { [Buttons.Stop] = 20, [Buttons.StartPause] = 21, [Buttons.LetDown] = 22 },
        Analog = new() { Line = new(0, 1), Manifold = 2, MotorCurrent = 3, Supply = 4, Pad = new(5, 6), Reference = 7 },
        MultiplexerAddress = 0x70,
        ScaleChannels = new(0, 1),
        ScaleAddress = 0x2A,
        DisplayAddress = 0x27,
        Calibration = Calibration,
    };

    public SimulatedPump Pump { get; }

    public GpioController Gpio => _gpio;

    /// <summary>Lets time pass with the heart beating.</summary>
    public void Beat(int milliseconds)
    {
        for (var i = 0; i < milliseconds; i++)
        {
            _gpio.Toggle(Wiring.HeartbeatPin);
            Wait(1);
        }
    }

    /// <summary>Lets time pass in one go, without a heartbeat.</summary>
    public void Wait(int milliseconds)
    {
        _now += TimeSpan.FromMilliseconds(milliseconds);
        Pump.AdvanceTo(_now);
    }

    public void Set(int pin, bool isHigh) => _gpio.Write([new PinValuePair(pin, isHigh)]);

    /// <summary>Closes the vent of a side and opens its line valve; or the other way round.</summary>
    public void Pull(Side side, double duty)
    {
        Set(Wiring.VentPins[side], duty > 0);
        Set(Wiring.LineValvePins[side], duty > 0);
        Pump.Motor.DutyCycle = duty;
    }

    /// <summary>Crude cycles of 1.2 s on one side, to about 100 mmHg.</summary>
    public void Pump100(Side side, int cycles)
    {
        for (var i = 0; i < cycles; i++)
        {
            Pull(side, 0.7);
            Beat(400);
            Pull(side, 0);
            Beat(800);
        }
    }

    /// <summary>One single-ended conversion of the MCP3208, as a share of full scale.</summary>
    public double Share(int channel)
    {
        Span<byte> answer = stackalloc byte[3];
        Pump.Analog.TransferFullDuplex([(byte)(0b110 | (channel >> 2)), (byte)(channel << 6), 0], answer);
        return (((answer[1] & 0x0F) << 8) | answer[2]) / 4096.0;
    }

    public void Dispose() => _gpio.Dispose();

    private static int[] Both(PerSide<int> pins) => [pins.Left, pins.Right];
}
