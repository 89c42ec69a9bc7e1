namespace Iot.Device.Nau7802;

/// <summary>Conversions a second (CRS, bits 6 to 4 of CTRL2).</summary>
public enum Nau7802SampleRate : byte
{
    /// <summary>10 a second.</summary>
    PerSecond10 = 0,

    /// <summary>20 a second.</summary>
    PerSecond20 = 1,

    /// <summary>40 a second.</summary>
    PerSecond40 = 2,

    /// <summary>80 a second.</summary>
    PerSecond80 = 3,

    /// <summary>320 a second.</summary>
    PerSecond320 = 7,
}
