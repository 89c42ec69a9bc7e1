namespace LetDown.Simulator.Chips;

/// <summary>A stretch of I2C wire and what hangs on it, switches to further stretches included.</summary>
internal sealed class I2cSegment
{
    private const int LongestOnStack = 256;

    private readonly II2cChip?[] _chips = new II2cChip?[128];
    private readonly List<Tca9548aChip> _switches = [];

    public void Attach(int address, II2cChip chip)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(address);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(address, _chips.Length);
        ArgumentNullException.ThrowIfNull(chip);
        if (_chips[address] is not null)
        {
            throw new ArgumentException($"Two chips at address 0x{address:X2} on one stretch of wire.", nameof(address));
        }

        _chips[address] = chip;
        if (chip is Tca9548aChip aSwitch)
        {
            _switches.Add(aSwitch);
        }
    }

    /// <summary>True when anybody acknowledged.</summary>
    public bool Write(int address, ReadOnlySpan<byte> bytes)
    {
        // What a message switches on or off counts from the next message, so pass it on before the switch itself sees it.
        var acknowledged = false;
        foreach (var aSwitch in _switches)
        {
            acknowledged |= aSwitch.WriteThrough(address, bytes);
        }

        if (_chips[address] is { IsThere: true } chip)
        {
            chip.Write(bytes);
            acknowledged = true;
        }

        return acknowledged;
    }

    /// <summary>Every chip that answers pulls its zeros into the buffer, which starts as all ones. True when anybody acknowledged.</summary>
    public bool Read(int address, Span<byte> buffer)
    {
        var acknowledged = false;
        foreach (var aSwitch in _switches)
        {
            acknowledged |= aSwitch.ReadThrough(address, buffer);
        }

        if (_chips[address] is { IsThere: true } chip)
        {
            PullDown(chip, buffer);
            acknowledged = true;
        }

        return acknowledged;
    }

    private static void PullDown(II2cChip chip, Span<byte> buffer)
    {
        var own = buffer.Length <= LongestOnStack ? stackalloc byte[buffer.Length] : new byte[buffer.Length];
        chip.Read(own);
        for (var at = 0; at < own.Length; at++)
        {
            buffer[at] &= own[at];
        }
    }
}
