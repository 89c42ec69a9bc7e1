using System.Device.I2c;

namespace Iot.Device.Tca954x;

/// <summary>A device behind one channel: selects the channel, then talks on the main bus.</summary>
internal sealed class Tca9548AChannelDevice(Tca9548A multiplexer, Tca9548AChannelBus bus, MultiplexerChannel channel, I2cDevice device) : I2cDevice
{
    private bool _closed;

    public override I2cConnectionSettings ConnectionSettings => device.ConnectionSettings;

    public override void Read(Span<byte> buffer)
    {
        Select();
        try
        {
            device.Read(buffer);
        }
        catch (IOException)
        {
            multiplexer.ForgetSelection();
            throw;
        }
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Select();
        try
        {
            device.Write(buffer);
        }
        catch (IOException)
        {
            multiplexer.ForgetSelection();
            throw;
        }
    }

    public override void WriteRead(ReadOnlySpan<byte> writeBuffer, Span<byte> readBuffer)
    {
        Select();
        try
        {
            device.WriteRead(writeBuffer, readBuffer);
        }
        catch (IOException)
        {
            multiplexer.ForgetSelection();
            throw;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_closed)
        {
            _closed = true;
            bus.RemoveDevice(device.ConnectionSettings.DeviceAddress);
        }

        base.Dispose(disposing);
    }

    private void Select()
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        multiplexer.SelectChannel(channel);
    }
}
