namespace Iot.Device.Tca954x;

/// <summary>Channels of a TCA9548A as its control register holds them: a bit each (TI SCPS207, table 2). Several may be or-ed.</summary>
public enum MultiplexerChannel : byte
{
    /// <summary>All off.</summary>
    None = 0x00,

    /// <summary>Channel 0.</summary>
    Channel0 = 0x01,

    /// <summary>Channel 1.</summary>
    Channel1 = 0x02,

    /// <summary>Channel 2.</summary>
    Channel2 = 0x04,

    /// <summary>Channel 3.</summary>
    Channel3 = 0x08,

    /// <summary>Channel 4.</summary>
    Channel4 = 0x10,

    /// <summary>Channel 5.</summary>
    Channel5 = 0x20,

    /// <summary>Channel 6.</summary>
    Channel6 = 0x40,

    /// <summary>Channel 7.</summary>
    Channel7 = 0x80,
}
