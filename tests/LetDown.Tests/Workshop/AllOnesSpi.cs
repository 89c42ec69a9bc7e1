using System.Device.Spi;

namespace LetDown.Tests.Workshop;

/// <summary>A data line at 3.3 V.</summary>
internal sealed class AllOnesSpi : SpiDevice
{
    public override SpiConnectionSettings ConnectionSettings { get; } = new(0, 0);

    public override void Read(Span<byte> buffer) => buffer.Fill(byte.MaxValue);

    public override void Write(ReadOnlySpan<byte> buffer)
    {
    }

    public override void TransferFullDuplex(ReadOnlySpan<byte> writeBuffer, Span<byte> readBuffer) => readBuffer.Fill(byte.MaxValue);
}
