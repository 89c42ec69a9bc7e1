using Iot.Device.Tca954x;
using LetDown.Simulator.Chips;
using LetDown.Tests.Chips;

namespace LetDown.Tests.DeviceBindings;

public sealed class Tca9548ATests : IDisposable
{
    private readonly SimulatedI2cBus _bus = new();
    private readonly Tca9548aChip _chip = new();
    private readonly CountedChip _counted;
    private readonly Tca9548A _multiplexer;

    public Tca9548ATests()
    {
        _counted = new CountedChip(_chip);
        _bus.Attach(Tca9548A.DefaultI2cAddress, _chip);
        _bus.Attach(0x71, _counted);
        _chip.Attach(0, 0x2A, new MemoryChip(10));
        _chip.Attach(1, 0x2A, new MemoryChip(11));
        _multiplexer = new Tca9548A(_bus.CreateDevice(0x71), _bus);
    }

    public void Dispose() => _multiplexer.Dispose();

    [Fact]
    public void Each_channel_is_a_bus_of_its_own()
    {
        using var left = _multiplexer.GetChannel(0).CreateDevice(0x2A);
        using var right = _multiplexer[1].CreateDevice(0x2A);

        Assert.Equal([10, 11, 10], [left.ReadByte(), right.ReadByte(), left.ReadByte()]);
        Assert.Equal(8, _multiplexer.Count);
    }

    [Fact]
    public void A_channel_that_is_selected_is_not_selected_again()
    {
        using var left = _multiplexer.GetChannel(0).CreateDevice(0x2A);
        using var right = _multiplexer.GetChannel(1).CreateDevice(0x2A);
        left.ReadByte();
        left.WriteByte(3);
        left.WriteRead([1], new byte[1]);
        Assert.Equal(1, _counted.Writes);

        right.ReadByte();
        Assert.Equal(2, _counted.Writes);
    }

    [Fact]
    public void After_an_error_the_channel_is_selected_anew()
    {
        using var left = _multiplexer.GetChannel(0).CreateDevice(0x2A);
        left.ReadByte();

        // A dip of the supply resets the switch behind our back.
        _chip.Reset();

        Assert.Throws<IOException>(() => left.ReadByte());
        Assert.Equal(10, left.ReadByte());
    }

    [Fact]
    public void Says_which_channel_is_on_and_asks_the_chip_while_it_does_not_know()
    {
        using var direct = _bus.CreateDevice(Tca9548A.DefaultI2cAddress);
        direct.WriteByte(0x80);
        Assert.True(_multiplexer.TryGetSelectedChannel(out var first));
        Assert.Equal(MultiplexerChannel.Channel7, first);

        direct.WriteByte(0x81);
        Assert.False(_multiplexer.TryGetSelectedChannel(out _));

        _multiplexer.SelectChannel(MultiplexerChannel.Channel2);
        Assert.True(_multiplexer.TryGetSelectedChannel(out var second));
        Assert.Equal((MultiplexerChannel.Channel2, 4), (second, direct.ReadByte()));
    }

    [Fact]
    public void An_absent_switch_throws_when_used_and_knows_no_channel()
    {
        using var absent = new Tca9548A(_bus.CreateDevice(0x77), _bus);
        using var device = absent.GetChannel(0).CreateDevice(0x30);

        Assert.Throws<IOException>(() => device.ReadByte());
        Assert.False(absent.TryGetSelectedChannel(out _));
    }

    [Fact]
    public void An_address_opens_once_on_each_channel_and_again_when_closed()
    {
        var left = _multiplexer.GetChannel(0).CreateDevice(0x2A);
        using var right = _multiplexer.GetChannel(1).CreateDevice(0x2A);
        Assert.Throws<InvalidOperationException>(() => _multiplexer.GetChannel(0).CreateDevice(0x2A));

        left.Dispose();

        Assert.Equal(11, right.ReadByte());
        using var again = _multiplexer.GetChannel(0).CreateDevice(0x2A);
        Assert.Equal(10, again.ReadByte());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(8)]
    public void Refuses_a_channel_that_is_not_there(int channel) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => _multiplexer.GetChannel(channel));

    [Fact]
    public void Is_a_list_that_cannot_be_changed()
    {
        Assert.Equal(3, _multiplexer.IndexOf(_multiplexer[3]));
        Assert.Equal(8, _multiplexer.Distinct().Count());
        Assert.Throws<NotSupportedException>(((IList<System.Device.I2c.I2cBus>)_multiplexer).Clear);
    }

    private sealed class CountedChip(II2cChip chip) : II2cChip
    {
        public int Writes { get; private set; }

        public void Write(ReadOnlySpan<byte> bytes)
        {
            Writes++;
            chip.Write(bytes);
        }

        public void Read(Span<byte> buffer) => chip.Read(buffer);
    }
}
