namespace Iot.Device.Nau7802;

/// <summary>Register addresses (datasheet section 11).</summary>
internal static class Register
{
    public const byte PowerUp = 0x00;
    public const byte Control1 = 0x01;
    public const byte Control2 = 0x02;
    public const byte Conversion = 0x12;
    public const byte Adc = 0x15;
    public const byte Power = 0x1C;
    public const byte Revision = 0x1F;
}

/// <summary>PU_CTRL.</summary>
internal static class PowerUpBits
{
    public const byte Reset = 0x01;
    public const byte Digital = 0x02;
    public const byte Analog = 0x04;
    public const byte Ready = 0x08;
    public const byte CycleStart = 0x10;
    public const byte CycleReady = 0x20;
    public const byte InternalRegulator = 0x80;
}

/// <summary>CTRL2; mode 0 is the internal offset.</summary>
internal static class CalibrationBits
{
    public const byte Mode = 0x03;
    public const byte Start = 0x04;
    public const byte Error = 0x08;
}

/// <summary>Bits of CTRL1 (VLDO 5 = 3.0 V), ADC and PWR_CTRL.</summary>
internal static class AnalogBits
{
    public const byte Regulator3V = 0x28;
    public const byte ChopperOff = 0x30;
    public const byte CapacitorOn = 0x80;
}
