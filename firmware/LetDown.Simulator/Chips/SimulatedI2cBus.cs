using System.Device.I2c;
using LetDown.Simulator.Failures;

namespace LetDown.Simulator.Chips;

/// <summary>An I2C bus as Linux shows it: an address that nobody acknowledges is remote I/O error 121.</summary>
internal sealed class SimulatedI2cBus(int busId = 1, Lock? gate = null) : I2cBus
{
    private readonly I2cSegment _wire = new();
    private readonly HashSet<int> _open = [];
    private readonly Lock _gate = gate ?? new Lock();

    /// <summary>How the bus fails, if it does. Set and moved on under its gate.</summary>
    public FailingBus? Failing { get; set; }

    /// <summary>Hangs a chip on the bus.</summary>
    public void Attach(int address, II2cChip chip)
    {
        lock (_gate)
        {
            _wire.Attach(address, chip);
        }
    }

    public override I2cDevice CreateDevice(int deviceAddress)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(deviceAddress);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(deviceAddress, 0x7F);
        lock (_gate)
        {
            if (!_open.Add(deviceAddress))
            {
                throw new ArgumentException($"Device with address 0x{deviceAddress:X2} is already open.", nameof(deviceAddress));
            }
        }

        return new SimulatedI2cDevice(this, new I2cConnectionSettings(busId, deviceAddress));
    }

    public override void RemoveDevice(int deviceAddress)
    {
        lock (_gate)
        {
            if (!_open.Remove(deviceAddress))
            {
                throw new ArgumentException($"Device with address 0x{deviceAddress:X2} was not open.", nameof(deviceAddress));
            }
        }
    }

    internal void Write(int address, ReadOnlySpan<byte> bytes)
    {
        lock (_gate)
        {
            ThrowIfDead(address);
            Acknowledged(_wire.Write(address, bytes), address);
        }
    }

    internal void Read(int address, Span<byte> buffer)
    {
        lock (_gate)
        {
            ThrowIfDead(address);
            buffer.Fill(0xFF);
            Acknowledged(_wire.Read(address, buffer), address);
            if (Failing is { Kind: FailureKind.Garbage } noise)
            {
                noise.Scramble(buffer);
            }
        }
    }

    /// <summary>The lock is taken once for both, as a repeated start keeps the bus.</summary>
    internal void WriteRead(int address, ReadOnlySpan<byte> bytes, Span<byte> buffer)
    {
        lock (_gate)
        {
            Write(address, bytes);
            Read(address, buffer);
        }
    }

    private void ThrowIfDead(int address)
    {
        Acknowledged(Failing is not { IsSilent: true }, address);
        if (Failing is { Kind: FailureKind.Stuck })
        {
            throw new IOException($"Error 110 performing I2C data transfer: the data line is held low at address 0x{address:X2}.");
        }
    }

    private static void Acknowledged(bool acknowledged, int address)
    {
        if (!acknowledged)
        {
            throw new IOException($"Error 121 performing I2C data transfer: nothing answers at address 0x{address:X2}.");
        }
    }
}
