using System.Device.Spi;

namespace LetDown.Tests.DeviceBindings;

/// <summary>A bus whose data line nobody drives.</summary>
internal sealed class UnconnectedSpi : SpiDevice
{
    public override SpiConnectionSettings ConnectionSettings { get; } = new(0);

    public override void Read(Span<byte> buffer) => buffer.Fill(0xFF);

    public override void Write(ReadOnlySpan<byte> buffer)
    {
    }

    public override void TransferFullDuplex(ReadOnlySpan<byte> writeBuffer, Span<byte> readBuffer) => readBuffer.Fill(0xFF);
}
