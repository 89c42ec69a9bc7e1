using System.Device.I2c;
using LetDown.KernelRig.Device;

namespace LetDown.KernelRig.Boards;

/// <summary>The chips on the I2C bus.</summary>
internal sealed class FarI2c(I2cBus bus) : IDisposable
{
    private readonly I2cDevice?[] _devices = new I2cDevice?[128];

    public int Write(int address, ReadOnlySpan<byte> bytes)
    {
        try
        {
            At(address).Write(bytes);
            return 0;
        }
        catch (IOException e)
        {
            return Number(e);
        }
    }

    public int Read(int address, Span<byte> bytes)
    {
        try
        {
            At(address).Read(bytes);
            return bytes.Length;
        }
        catch (IOException e)
        {
            return Number(e);
        }
    }

    public void Dispose() => bus.Dispose();

    private I2cDevice At(int address) => _devices[address & 0x7F] ??= bus.CreateDevice(address & 0x7F);

    /// <summary>System.Device.I2c tells the kernel's number in words only, and so do the simulated chips.</summary>
    private static int Number(IOException failure) =>
        -(failure.Message.StartsWith("Error 110", StringComparison.Ordinal) ? ErrorNumber.TimedOut : ErrorNumber.RemoteInputOutput);
}
