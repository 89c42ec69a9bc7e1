using LetDown.Simulator.Chips;

namespace LetDown.Tests.Chips;

public sealed class Tca9548aChipTests : IDisposable
{
    private const int Switch = 0x70;
    private const int Behind = 0x2A;

    private readonly SimulatedI2cBus _bus = new();
    private readonly Tca9548aChip _chip = new();
    private readonly MemoryChip _left = new(0b1100);
    private readonly MemoryChip _right = new(0b1010);

    public Tca9548aChipTests()
    {
        _bus.Attach(Switch, _chip);
        _chip.Attach(0, Behind, _left);
        _chip.Attach(1, Behind, _right);
    }

    public void Dispose() => _bus.Dispose();

    [Fact]
    public void All_channels_are_off_after_reset()
    {
        Assert.Equal(0, Read(Switch));
        Assert.Throws<IOException>(() => Read(Behind));

        Write(Switch, 0xFF);
        _chip.Reset();

        Assert.Equal(0, Read(Switch));
    }

    [Theory]
    [InlineData(0b01, 0b1100)]
    [InlineData(0b10, 0b1010)]
    public void An_enabled_channel_is_on_the_bus(byte control, byte expected)
    {
        Write(Switch, control);

        Assert.Equal(control, Read(Switch));
        Assert.Equal(expected, Read(Behind));
    }

    [Fact]
    public void Two_channels_at_once_are_both_written_and_both_pull_the_line_down()
    {
        Write(Switch, 0b11);
        Assert.Equal(0b1000, Read(Behind));

        Write(Behind, 0x5A);

        Assert.Equal((0x5A, 0x5A), (_left.Value, _right.Value));
    }

    [Fact]
    public void A_chip_on_another_channel_is_not_written()
    {
        Write(Switch, 0b10);
        Write(Behind, 0x5A);

        Assert.Equal((0, 1), (_left.Writes, _right.Writes));
    }

    [Fact]
    public void The_last_byte_of_a_message_stays()
    {
        using var device = _bus.CreateDevice(Switch);
        device.Write([0xFF, 0x01]);

        Assert.Equal(0x01, device.ReadByte());
    }

    [Fact]
    public void A_switch_behind_a_switch_passes_on()
    {
        var inner = new Tca9548aChip();
        _chip.Attach(2, 0x71, inner);
        inner.Attach(7, 0x33, new MemoryChip(9));

        Write(Switch, 0b100);
        Write(0x71, 0x80);

        Assert.Equal(9, Read(0x33));
    }

    private byte Read(int address)
    {
        using var device = _bus.CreateDevice(address);
        return device.ReadByte();
    }

    private void Write(int address, byte value)
    {
        using var device = _bus.CreateDevice(address);
        device.WriteByte(value);
    }
}
