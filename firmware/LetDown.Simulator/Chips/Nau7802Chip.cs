namespace LetDown.Simulator.Chips;

/// <summary>
/// NAU7802 (Nuvoton, datasheet rev. 1.7): register map of section 11. Conversions follow the time it is told; power-up and calibration also
/// go on while the bus is busy, because a driver that waits for them by asking takes time that way. The temperature sensor and the second
/// input measure nothing: both read as zero.
/// </summary>
internal sealed class Nau7802Chip(ILoadCell cell, int offsetError = 0) : II2cChip
{
    private const int FullScale = 0x7FFFFF;

    /// <summary>GCAL is unsigned with 23 fractional bits; reset value 1.0.</summary>
    private const double UnityGain = 0x800000;

    /// <summary>Nine clocks of a 100 kHz bus.</summary>
    private static readonly TimeSpan ByteTime = TimeSpan.FromMicroseconds(90);

    /// <summary>From PUD to PUR: about 200 µs (section 9.1).</summary>
    private static readonly TimeSpan PowerUpTime = TimeSpan.FromMicroseconds(200);

    private readonly Nau7802Registers _registers = new();
    private byte _pointer;
    private TimeSpan _now;
    private TimeSpan _next = TimeSpan.MaxValue;
    private TimeSpan _untilReady;
    private TimeSpan _untilCalibrated;

    /// <summary>The moment it was told last.</summary>
    public TimeSpan Now => _now;

    /// <summary>A register as it stands, without a bus: disturbs nothing.</summary>
    public byte Peek(byte register) => _registers.Peek(register);

    /// <summary>Moves time on. A conversion that falls due samples the cell; one that nobody read is overwritten.</summary>
    public void Advance(TimeSpan now)
    {
        if (now > _now)
        {
            Settle(now - _now);
            _now = now;
            ConvertIfDue();
        }
    }

    /// <summary>First byte: where to; the rest go there and to the registers after it.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        Settle(ByteTime * (bytes.Length + 1));
        if (bytes.IsEmpty)
        {
            return;
        }

        _pointer = bytes[0];
        foreach (var value in bytes[1..])
        {
            WriteRegister(_pointer++, value);
        }
    }

    public void Read(Span<byte> buffer)
    {
        Settle(ByteTime * (buffer.Length + 1));
        foreach (ref var value in buffer)
        {
            value = _registers.Read(_pointer++);
        }
    }

    private bool IsConverting => _registers.IsCycling && _registers.IsPoweredUp && _untilReady <= TimeSpan.Zero && _untilCalibrated <= TimeSpan.Zero;

    private void WriteRegister(byte register, byte value)
    {
        var wasPowered = _registers.IsDigitalOn;
        var wasCycling = _registers.IsCycling;
        var timing = _registers.Timing;
        _registers.Write(register, value);
        if (!_registers.IsDigitalOn)
        {
            (_untilReady, _untilCalibrated, _registers.IsReady) = (TimeSpan.Zero, TimeSpan.Zero, false);
        }
        else if (!wasPowered)
        {
            _untilReady = PowerUpTime;
        }

        if (_registers.TakeCalibrationStart())
        {
            // Four conversions: the sinc filter must have forgotten what came before.
            _untilCalibrated = 4 * _registers.Period;
        }

        // A start, another rate or another input begins a conversion afresh.
        if (_registers.IsCycling && (!wasCycling || timing != _registers.Timing))
        {
            _next = _now + _registers.Period;
        }
    }

    private void Settle(TimeSpan elapsed)
    {
        if (_untilReady > TimeSpan.Zero)
        {
            _untilReady -= elapsed;
        }
        else if (_untilCalibrated > TimeSpan.Zero && _registers.IsPoweredUp)
        {
            _untilCalibrated -= elapsed;
            if (_untilCalibrated <= TimeSpan.Zero)
            {
                Calibrate();
                _next = _now + _registers.Period;
            }
        }

        _registers.IsReady = _registers.IsDigitalOn && _untilReady <= TimeSpan.Zero;
    }

    private void ConvertIfDue()
    {
        if (!IsConverting || _now < _next)
        {
            return;
        }

        var periods = ((_now - _next).Ticks / _registers.Period.Ticks) + 1;
        _next += periods * _registers.Period;
        var calibrated = (Measured - _registers.Offset) * (_registers.GainCalibration / UnityGain);
        _registers.Convert((int)Math.Clamp(Math.Round(calibrated), -FullScale - 1, FullScale));
    }

    private int Measured => (_registers.IsInputOpen ? 0 : cell.Counts) + offsetError;

    private void Calibrate()
    {
        switch (_registers.CalibrationMode)
        {
            case 0b00: _registers.EndOffsetCalibration(offsetError); break;
            case 0b10: _registers.EndOffsetCalibration(Measured); break;
            case 0b11: _registers.EndGainCalibration(UnityGain * FullScale / (Measured - _registers.Offset)); break;
            default: _registers.EndOffsetCalibration(_registers.Offset); break;
        }
    }
}
