namespace Iot.Device.Nau7802;

/// <summary>Gain of the amplifier before the converter (GAINS, bits 2 to 0 of CTRL1).</summary>
public enum Nau7802Gain : byte
{
    /// <summary>1.</summary>
    X1 = 0,

    /// <summary>2.</summary>
    X2 = 1,

    /// <summary>4.</summary>
    X4 = 2,

    /// <summary>8.</summary>
    X8 = 3,

    /// <summary>16.</summary>
    X16 = 4,

    /// <summary>32.</summary>
    X32 = 5,

    /// <summary>64.</summary>
    X64 = 6,

    /// <summary>128: the usual one for a load cell of 1 to 2 mV/V.</summary>
    X128 = 7,
}
