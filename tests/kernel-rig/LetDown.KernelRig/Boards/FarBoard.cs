using System.Device.Spi;
using LetDown.KernelRig.Device;
using LetDown.Simulator;

namespace LetDown.KernelRig.Boards;

/// <summary>Everything behind the drivers: each request goes to the simulator's chips, which answer by their registers.</summary>
internal sealed class FarBoard(SimulatedPump pump, int heartbeatLine) : IRequestServer, IDisposable
{
    private readonly FarLines _lines = new(pump.Gpio);
    private readonly FarI2c _i2c = new(pump.I2c);
    private readonly SpiDevice _analog = pump.Analog;

    /// <summary>Told of each change of the heartbeat's line.</summary>
    public Action? Beat { get; set; }

    /// <summary>What can be read at each line, one bit each.</summary>
    public uint Levels => _lines.Levels;

    /// <summary>True while the motor's channel is told to drive.</summary>
    public bool IsMotorDriven { get; private set; }

    public int Serve(in Request request, ReadOnlySpan<byte> bytes, Span<byte> back)
    {
        switch (request.Kind)
        {
            case RequestKind.Spi:
                return Convert(bytes, back[..bytes.Length]);
            case RequestKind.I2cWrite:
                return _i2c.Write(request.A, bytes);
            case RequestKind.I2cRead:
                return _i2c.Read(request.A, back[..request.B]);
            case RequestKind.Pwm:
                Drive(request.A == 0, request.B != 0, bytes);
                return 0;
            case RequestKind.Input:
                _lines.MakeInput(request.A, request.B);
                return 0;
            case RequestKind.Output:
                _lines.MakeOutput(request.A, request.B != 0);
                return 0;
            case RequestKind.Level:
                Set(request.A, request.B != 0);
                return 0;
            default:
                return -ErrorNumber.InputOutput;
        }
    }

    public void Dispose()
    {
        _lines.Dispose();
        _i2c.Dispose();
    }

    private int Convert(ReadOnlySpan<byte> bytes, Span<byte> back)
    {
        try
        {
            _analog.TransferFullDuplex(bytes, back);
            return back.Length;
        }
        catch (IOException)
        {
            return -ErrorNumber.InputOutput;
        }
    }

    private void Drive(bool isMotor, bool runs, ReadOnlySpan<byte> times)
    {
        FarPwm.Set(isMotor ? pump.Motor : pump.Buzzer, runs, times);
        IsMotorDriven = isMotor ? runs && pump.Motor.DutyCycle > 0 : IsMotorDriven;
    }

    private void Set(int line, bool level)
    {
        _lines.Set(line, level);
        if (line == heartbeatLine)
        {
            Beat?.Invoke();
        }
    }
}
