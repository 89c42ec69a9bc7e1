using Iot.Device.Nau7802;

namespace LetDown.Tests.DeviceBindings;

public sealed class Nau7802WaitTests
{
    [Fact]
    public void A_chip_without_power_ends_the_wait()
    {
        // The right revision in its low half as every chip has it, but PUR (bit 3) never rises.
        using var dark = new Nau7802(new RevisionOnly());

        var complaint = Assert.Throws<IOException>(dark.PowerUp);
        Assert.Contains("power", complaint.Message, StringComparison.Ordinal);
    }

    private sealed class RevisionOnly : System.Device.I2c.I2cDevice
    {
        public override System.Device.I2c.I2cConnectionSettings ConnectionSettings { get; } = new(1, Nau7802.DefaultI2cAddress);

        public override void Read(Span<byte> buffer) => buffer.Clear();

        public override void Write(ReadOnlySpan<byte> buffer)
        {
        }

        public override void WriteRead(ReadOnlySpan<byte> writeBuffer, Span<byte> readBuffer) =>
            readBuffer.Fill(writeBuffer[0] == 0x1F ? (byte)0x0F : (byte)0);
    }
}
