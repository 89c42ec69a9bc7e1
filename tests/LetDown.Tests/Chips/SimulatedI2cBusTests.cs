using LetDown.Simulator.Chips;

namespace LetDown.Tests.Chips;

public sealed class SimulatedI2cBusTests : IDisposable
{
    private readonly SimulatedI2cBus _bus = new();

    public void Dispose() => _bus.Dispose();

    [Fact]
    public void An_address_that_nobody_answers_is_remote_input_output_error_121()
    {
        using var absent = _bus.CreateDevice(0x55);

        // Linux: EREMOTEIO.
        Assert.Contains("121", Assert.Throws<IOException>(() => absent.ReadByte()).Message, StringComparison.Ordinal);
        Assert.Contains("0x55", Assert.Throws<IOException>(() => absent.WriteByte(1)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_then_read_reads_what_the_write_left()
    {
        _bus.Attach(0x20, new MemoryChip());
        using var device = _bus.CreateDevice(0x20);

        var buffer = new byte[2];
        device.WriteRead([1, 42], buffer);

        Assert.Equal([42, 42], buffer);
    }

    [Fact]
    public void An_address_can_be_open_once_and_again_after_it_was_closed()
    {
        _bus.Attach(0x20, new MemoryChip(7));
        var first = _bus.CreateDevice(0x20);
        Assert.Throws<ArgumentException>(() => _bus.CreateDevice(0x20));

        first.Dispose();
        first.Dispose();

        Assert.Throws<ObjectDisposedException>(() => first.ReadByte());
        using var second = _bus.CreateDevice(0x20);
        Assert.Equal(7, second.ReadByte());
    }

    [Fact]
    public void Two_chips_at_one_address_are_a_mistake_in_the_wiring()
    {
        _bus.Attach(0x20, new MemoryChip());
        Assert.Throws<ArgumentException>(() => _bus.Attach(0x20, new MemoryChip()));
    }

    [Fact]
    public void Transfers_allocate_nothing()
    {
        _bus.Attach(0x20, new MemoryChip());
        using var device = _bus.CreateDevice(0x20);
        var buffer = new byte[3];

        Assert.Equal(0, Allocation.Of(() => device.WriteRead([0x12], buffer)));
    }
}
