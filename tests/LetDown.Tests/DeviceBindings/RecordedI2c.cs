using System.Device.I2c;

namespace LetDown.Tests.DeviceBindings;

/// <summary>Takes every message down and reads as one value.</summary>
internal sealed class RecordedI2c(byte reads = 0) : I2cDevice
{
    public List<byte[]> Messages { get; } = [];

    public bool IsDisposed { get; private set; }

    public override I2cConnectionSettings ConnectionSettings { get; } = new(1, 0x2A);

    public override void Read(Span<byte> buffer) => buffer.Fill(reads);

    public override void Write(ReadOnlySpan<byte> buffer) => Messages.Add(buffer.ToArray());

    public override void WriteRead(ReadOnlySpan<byte> writeBuffer, Span<byte> readBuffer) => Read(readBuffer);

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
