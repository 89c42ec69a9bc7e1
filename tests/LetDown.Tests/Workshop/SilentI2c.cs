using System.Device.I2c;

namespace LetDown.Tests.Workshop;

/// <summary>What some adapters do with a NAK: success, and zero bytes.</summary>
internal sealed class SilentI2c : I2cBus
{
    public override I2cDevice CreateDevice(int deviceAddress) => new Device(deviceAddress);

    public override void RemoveDevice(int deviceAddress)
    {
    }

    private sealed class Device(int address) : I2cDevice
    {
        public override I2cConnectionSettings ConnectionSettings { get; } = new(1, address);

        public override void Read(Span<byte> buffer) => buffer.Clear();

        public override void Write(ReadOnlySpan<byte> buffer)
        {
        }

        public override void WriteRead(ReadOnlySpan<byte> writeBuffer, Span<byte> readBuffer) => readBuffer.Clear();
    }
}
