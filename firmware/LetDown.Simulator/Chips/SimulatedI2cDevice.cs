using System.Device.I2c;

namespace LetDown.Simulator.Chips;

/// <summary>One open address on a <see cref="SimulatedI2cBus"/>.</summary>
internal sealed class SimulatedI2cDevice(SimulatedI2cBus bus, I2cConnectionSettings settings) : I2cDevice
{
    private bool _closed;

    public override I2cConnectionSettings ConnectionSettings => settings;

    public override void Read(Span<byte> buffer)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        bus.Read(settings.DeviceAddress, buffer);
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        bus.Write(settings.DeviceAddress, buffer);
    }

    public override void WriteRead(ReadOnlySpan<byte> writeBuffer, Span<byte> readBuffer)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        bus.WriteRead(settings.DeviceAddress, writeBuffer, readBuffer);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_closed)
        {
            _closed = true;
            bus.RemoveDevice(settings.DeviceAddress);
        }

        base.Dispose(disposing);
    }
}
