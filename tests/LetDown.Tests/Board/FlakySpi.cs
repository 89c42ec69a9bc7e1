using System.Device.Spi;

namespace LetDown.Tests.Board;

/// <summary>A bus that can be made to fail; counts its transfers.</summary>
internal sealed class FlakySpi(SpiDevice inner) : SpiDevice
{
    public bool Fails { get; set; }

    public int Transfers { get; private set; }

    public bool IsClosed { get; private set; }

    public override SpiConnectionSettings ConnectionSettings => inner.ConnectionSettings;

    public override void Read(Span<byte> buffer) => inner.Read(buffer);

    public override void Write(ReadOnlySpan<byte> buffer) => inner.Write(buffer);

    public override void TransferFullDuplex(ReadOnlySpan<byte> writeBuffer, Span<byte> readBuffer)
    {
        Transfers++;
        if (Fails)
        {
            throw new IOException("Error 5 performing SPI data transfer.");
        }

        inner.TransferFullDuplex(writeBuffer, readBuffer);
    }

    protected override void Dispose(bool disposing)
    {
        IsClosed = true;
        base.Dispose(disposing);
    }
}
