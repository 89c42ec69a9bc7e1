using CsCheck;
using Iot.Device.Adc;
using LetDown.Simulator.Chips;
using LetDown.Tests.Chips;

namespace LetDown.Tests.DeviceBindings;

public sealed class Mcp3208Tests
{
    [Fact]
    public void Any_share_on_any_channel_reads_within_half_a_step() => Gen.Select(Gen.Double[0, 1], Gen.Int[0, 7]).Sample((share, channel) =>
    {
        using var adc = new Mcp3208(new Mcp3208Chip(new OnOneChannel(channel, share)));

        // The top code is 4095 of 4096.
        return Math.Abs(adc.Read(channel) - Math.Min(share * 4096, 4095)) <= 0.5 && adc.Read((channel + 1) % 8) == 0;
    });

    [Fact]
    public void Any_pair_reads_its_difference_and_nothing_below_zero() => Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1], Gen.Int[0, 3]).Sample((first, second, pair) =>
    {
        var shares = new double[8];
        (shares[2 * pair], shares[(2 * pair) + 1]) = (first, second);
        using var adc = new Mcp3208(new Mcp3208Chip(new FixedShares(shares)));

        return Math.Abs(adc.ReadPseudoDifferential(2 * pair, (2 * pair) + 1) - Math.Clamp((first - second) * 4096, 0, 4095)) <= 0.5
            && Math.Abs(adc.ReadPseudoDifferential((2 * pair) + 1, 2 * pair) - Math.Clamp((second - first) * 4096, 0, 4095)) <= 0.5;
    });

    [Theory]
    [InlineData(-1)]
    [InlineData(8)]
    public void Refuses_a_channel_that_is_not_there(int channel)
    {
        using var adc = new Mcp3208(new Mcp3208Chip(new FixedShares()));

        Assert.Throws<ArgumentOutOfRangeException>(() => adc.Read(channel));
        Assert.Throws<ArgumentOutOfRangeException>(() => adc.ReadPseudoDifferential(channel, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => adc.ReadPseudoDifferential(0, channel));
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 2)]
    [InlineData(3, 3)]
    public void Refuses_channels_that_are_not_a_pair(int value, int reference)
    {
        using var adc = new Mcp3208(new Mcp3208Chip(new FixedShares()));
        Assert.Throws<ArgumentException>(() => adc.ReadPseudoDifferential(value, reference));
    }

    [Fact]
    public void Reading_allocates_nothing()
    {
        using var adc = new Mcp3208(new Mcp3208Chip(new FixedShares(0.5)));
        Assert.Equal(0, Allocation.Of(() => adc.Read(0)));
    }

    [Fact]
    public void A_converter_that_does_not_answer_is_not_a_reading()
    {
        using var adc = new Mcp3208(new UnconnectedSpi());
        Assert.Throws<InvalidOperationException>(() => adc.Read(0));
    }

    private sealed class OnOneChannel(int wanted, double share) : IAnalogSource
    {
        public double Share(int channel) => channel == wanted ? share : 0;
    }
}
