using System.Device.I2c;

namespace Iot.Device.Tca954x;

/// <summary>A bus opens each address only once, but two channels may hold a chip each at the same address: they share the open device.</summary>
internal sealed class SharedDevices(I2cBus bus)
{
    private readonly Dictionary<int, (I2cDevice Device, int Users)> _open = [];

    public I2cDevice Take(int address)
    {
        var (device, users) = _open.TryGetValue(address, out var known) ? known : (bus.CreateDevice(address), 0);
        _open[address] = (device, users + 1);
        return device;
    }

    public void Release(int address)
    {
        if (_open.Remove(address, out var known))
        {
            if (known.Users > 1)
            {
                _open[address] = (known.Device, known.Users - 1);
            }
            else
            {
                known.Device.Dispose();
            }
        }
    }
}
