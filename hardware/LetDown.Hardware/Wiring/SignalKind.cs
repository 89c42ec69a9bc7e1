namespace LetDown.Hardware.Wiring;

/// <summary>How a line is used.</summary>
internal enum SignalKind
{
    /// <summary>An output that reaches its part only while the one-shot lives.</summary>
    Gated,

    /// <summary>An output that the one-shot does not drop.</summary>
    Driven,

    /// <summary>The output that keeps the one-shot alive.</summary>
    Heartbeat,

    /// <summary>An input.</summary>
    Input,

    /// <summary>A line of SPI or I2C.</summary>
    Bus,
}
