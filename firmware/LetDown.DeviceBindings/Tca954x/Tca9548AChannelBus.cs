using System.Device.I2c;

namespace Iot.Device.Tca954x;

/// <summary>The bus behind one channel.</summary>
internal sealed class Tca9548AChannelBus(Tca9548A multiplexer, SharedDevices behind, MultiplexerChannel channel) : I2cBus
{
    private readonly HashSet<int> _open = [];

    public override I2cDevice CreateDevice(int deviceAddress)
    {
        if (!_open.Add(deviceAddress))
        {
            throw new InvalidOperationException($"Device with address 0x{deviceAddress:X2} is already open on {channel}.");
        }

        return new Tca9548AChannelDevice(multiplexer, this, channel, behind.Take(deviceAddress));
    }

    public override void RemoveDevice(int deviceAddress)
    {
        if (_open.Remove(deviceAddress))
        {
            behind.Release(deviceAddress);
        }
    }
}
