namespace LetDown.Simulator.Chips;

/// <summary>Register file of a <see cref="Nau7802Chip"/>: addresses, bits and reset values of datasheet section 11.</summary>
internal sealed class Nau7802Registers
{
    private const byte PowerUpControl = 0x00;
    private const byte Control2 = 0x02;
    private const byte Offset1 = 0x03;
    private const byte Gain1 = 0x06;
    private const byte Offset2 = 0x0A;
    private const byte Gain2 = 0x0D;
    private const byte Conversion = 0x12;
    private const byte AdcOrOtp = 0x15;
    private const byte Pga = 0x1B;
    private const byte Revision = 0x1F;

    private const byte RegisterReset = 0x01;
    private const byte DigitalOn = 0x02;
    private const byte AnalogOn = 0x04;
    private const byte Ready = 0x08;
    private const byte CycleStart = 0x10;
    private const byte CycleReady = 0x20;

    private const byte CalibrationStart = 0x04;
    private const byte CalibrationError = 0x08;
    private const byte SecondChannel = 0x80;
    private const byte RateBits = 0x70;
    private const byte ReadOtp = 0x80;

    private readonly byte[] _values = new byte[0x20];
    private int _latest;
    private bool _calibrationStarted;

    public Nau7802Registers() => Reset();

    public bool IsDigitalOn => Has(PowerUpControl, DigitalOn) && !Has(PowerUpControl, RegisterReset);

    public bool IsPoweredUp => IsDigitalOn && Has(PowerUpControl, AnalogOn);

    public bool IsCycling => Has(PowerUpControl, CycleStart);

    /// <summary>PUR.</summary>
    public bool IsReady
    {
        set => Set(PowerUpControl, Ready, value);
    }

    /// <summary>Rate and input together: what a conversion depends on.</summary>
    public int Timing => _values[Control2] & (RateBits | SecondChannel);

    /// <summary>CRS 0, 1, 2, 3, 7 are 10, 20, 40, 80, 320 conversions a second; the others are reserved and run at 10.</summary>
    public TimeSpan Period => ((_values[Control2] & RateBits) >> 4) switch
    {
        1 => TimeSpan.FromMilliseconds(50),
        2 => TimeSpan.FromMilliseconds(25),
        3 => TimeSpan.FromMicroseconds(12_500),
        7 => TimeSpan.FromMicroseconds(3_125),
        _ => TimeSpan.FromMilliseconds(100),
    };

    public int CalibrationMode => _values[Control2] & 0b11;

    /// <summary>OCAL of the chosen channel: a sign bit and 23 bits.</summary>
    public int Offset
    {
        get
        {
            var raw = Word(OffsetRegister, 3);
            return (raw & 0x800000) != 0 ? -(int)(raw & 0x7FFFFF) : (int)raw;
        }
    }

    /// <summary>GCAL of the chosen channel.</summary>
    public uint GainCalibration => Word(GainRegister, 4);

    /// <summary>True when nothing that is simulated hangs on the input: the second one, the temperature sensor, or inputs shorted (SI).</summary>
    public bool IsInputOpen => Has(Control2, SecondChannel) || (_values[0x11] & 0b0000_1010) != 0;

    public byte Peek(byte register) => _values[register];

    public byte Read(byte register)
    {
        if (register is >= Conversion and < Conversion + 3)
        {
            TakeConversion(register);
        }

        return register switch
        {
            // The OTP of a simulated part is blank.
            AdcOrOtp when Has(Pga, ReadOtp) => 0,
            >= 0x20 => 0,
            _ => _values[register],
        };
    }

    public void Write(byte register, byte value)
    {
        switch (register)
        {
            case PowerUpControl: WritePower(value); break;
            case Control2:
                _calibrationStarted |= (value & CalibrationStart) != 0 && !Has(Control2, CalibrationStart);
                _values[Control2] = (byte)((value & ~CalibrationError) | (_values[Control2] & (CalibrationError | CalibrationStart)));
                break;
            case >= Conversion and < Conversion + 3 or 0x16 or 0x17 or >= Revision: break;
            default: _values[register] = value; break;
        }
    }

    /// <summary>True once after each rising CALS.</summary>
    public bool TakeCalibrationStart()
    {
        var started = _calibrationStarted;
        _calibrationStarted = false;
        return started;
    }

    /// <summary>A conversion is there: CR rises.</summary>
    public void Convert(int counts)
    {
        _latest = counts;
        Set(PowerUpControl, CycleReady, on: true);
    }

    public void EndOffsetCalibration(int offset)
    {
        var magnitude = Math.Min(Math.Abs(offset), 0x7FFFFF);
        SetWord(OffsetRegister, 3, (uint)(offset < 0 ? magnitude | 0x800000 : magnitude));
        EndCalibration(valid: true);
    }

    /// <summary>An error when what stands on the input can't be brought to full scale (section 8.6.3): the register is then left alone.</summary>
    public void EndGainCalibration(double gain)
    {
        var valid = gain is > 0 and < uint.MaxValue;
        if (valid)
        {
            SetWord(GainRegister, 4, (uint)Math.Round(gain));
        }

        EndCalibration(valid);
    }

    private byte OffsetRegister => Has(Control2, SecondChannel) ? Offset2 : Offset1;

    private byte GainRegister => Has(Control2, SecondChannel) ? Gain2 : Gain1;

    private void Reset()
    {
        Array.Clear(_values);
        SetWord(Gain1, 4, 0x00800000);
        SetWord(Gain2, 4, 0x00800000);
        _values[Revision] = 0x0F;
        _latest = 0;
    }

    /// <summary>PUR and CR are the chip's own; RR holds everything at its reset value.</summary>
    private void WritePower(byte value)
    {
        if ((value & RegisterReset) != 0)
        {
            Reset();
            value = RegisterReset;
        }

        const byte own = Ready | CycleReady;
        _values[PowerUpControl] = (byte)((value & ~own) | (_values[PowerUpControl] & own));
    }

    /// <summary>The high byte holds the other two still for whoever reads byte by byte; any of them takes the conversion and lowers CR.</summary>
    private void TakeConversion(byte register)
    {
        if (register == Conversion)
        {
            SetWord(Conversion, 3, (uint)_latest & 0xFFFFFF);
        }

        Set(PowerUpControl, CycleReady, on: false);
    }

    private void EndCalibration(bool valid)
    {
        Set(Control2, CalibrationStart, on: false);
        Set(Control2, CalibrationError, !valid);
    }

    private bool Has(byte register, byte bit) => (_values[register] & bit) != 0;

    private void Set(byte register, byte bit, bool on) =>
        _values[register] = (byte)(on ? _values[register] | bit : _values[register] & ~bit);

    private uint Word(byte register, int bytes)
    {
        var word = 0u;
        for (var at = 0; at < bytes; at++)
        {
            word = (word << 8) | _values[register + at];
        }

        return word;
    }

    private void SetWord(byte register, int bytes, uint word)
    {
        for (var at = bytes - 1; at >= 0; at--, word >>= 8)
        {
            _values[register + at] = (byte)word;
        }
    }
}
