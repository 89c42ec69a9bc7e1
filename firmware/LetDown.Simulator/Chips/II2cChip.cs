namespace LetDown.Simulator.Chips;

/// <summary>A chip that answers at some I2C address. One call is one message between start and stop (or repeated start).</summary>
internal interface II2cChip
{
    /// <summary>False while it acknowledges nothing.</summary>
    bool IsThere => true;

    /// <summary>The master writes; may be empty (an address probe).</summary>
    void Write(ReadOnlySpan<byte> bytes);

    /// <summary>The master reads; the chip fills the whole buffer.</summary>
    void Read(Span<byte> buffer);
}
