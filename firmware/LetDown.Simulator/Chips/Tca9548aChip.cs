namespace LetDown.Simulator.Chips;

/// <summary>
/// TCA9548A (TI SCPS207): one control register, a bit for each of eight downstream channels, 0 after reset. What hangs on an enabled channel
/// is on the upstream bus as well.
/// </summary>
internal sealed class Tca9548aChip : II2cChip
{
    private const int Channels = 8;

    private readonly I2cSegment[] _channels = new I2cSegment[Channels];
    private byte _control;

    public Tca9548aChip()
    {
        for (var channel = 0; channel < Channels; channel++)
        {
            _channels[channel] = new I2cSegment();
        }
    }

    /// <summary>Hangs a chip on one downstream channel, 0 to 7.</summary>
    public void Attach(int channel, int address, II2cChip chip)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(channel);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(channel, Channels);
        _channels[channel].Attach(address, chip);
    }

    /// <summary>The reset pin: all channels off.</summary>
    public void Reset() => _control = 0;

    /// <summary>Of several bytes in one message the last one stays (section 8.6.2).</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > 0)
        {
            _control = bytes[^1];
        }
    }

    public void Read(Span<byte> buffer) => buffer.Fill(_control);

    internal bool WriteThrough(int address, ReadOnlySpan<byte> bytes)
    {
        var acknowledged = false;
        for (var channel = 0; channel < Channels; channel++)
        {
            acknowledged |= IsEnabled(channel) && _channels[channel].Write(address, bytes);
        }

        return acknowledged;
    }

    internal bool ReadThrough(int address, Span<byte> buffer)
    {
        var acknowledged = false;
        for (var channel = 0; channel < Channels; channel++)
        {
            acknowledged |= IsEnabled(channel) && _channels[channel].Read(address, buffer);
        }

        return acknowledged;
    }

    private bool IsEnabled(int channel) => (_control & (1 << channel)) != 0;
}
