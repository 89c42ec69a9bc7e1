using CsCheck;
using LetDown.Simulator.Chips;

namespace LetDown.Tests.Chips;

public sealed class Mcp3208ChipTests
{
    // Half scale and a bit: 0xABC of 0x1000.
    private const double Share = 0xABC / 4096.0;

    [Fact]
    public void Answers_the_usual_three_byte_frame_as_in_figure_6_1_of_the_data_sheet()
    {
        // 00000 start SGL D2 | D1 D0 xxxxxx | xxxxxxxx: channel 5.
        var answer = Transfer(new FixedShares(0, 0, 0, 0, 0, Share), 0b0000_0111, 0b0100_0000, 0);

        // The line floats (ones) up to the null bit, then come twelve bits.
        Assert.Equal([0xFF, 0b1110_1010, 0xBC], answer);
    }

    [Fact]
    public void Finds_the_start_bit_wherever_it_stands() =>
        Gen.Int[0, 40].Sample(leading =>
        {
            var request = 0b1_1000UL << (64 - 5 - leading);
            var answer = Transfer(new FixedShares(Share), BitConverter.GetBytes(request).Reverse().ToArray());
            var bits = BitConverter.ToUInt64(answer.Reverse().ToArray());
            return ((bits >> (64 - 19 - leading)) & 0x1FFF) == 0xABC;
        });

    [Fact]
    public void Goes_on_least_significant_bit_first_and_then_with_zeros()
    {
        var answer = Transfer(new FixedShares(Share), 0b1_1000_000, 0, 0, 0, 0);

        // 0xABC = 1010 1011 1100; after its last bit the others again in reverse: 0 1111 0101 01 without B0 first.
        var bits = string.Concat(answer.Select(one => Convert.ToString(one, 2).PadLeft(8, '0')));
        Assert.Equal("111111" + "0" + "101010111100" + "01111010101" + "0000000000", bits);
    }

    [Fact]
    public void Measures_pairs_with_either_polarity()
    {
        var source = new FixedShares(0, 0, 0.75, 0.5);

        // Table 5-2: D2 D1 D0 = 010 is CH2 = IN+, CH3 = IN-; 011 the other way round, which can't go below zero.
        Assert.Equal(1024, Code(Transfer(source, 0b0000_0100, 0b1000_0000, 0)));
        Assert.Equal(0, Code(Transfer(source, 0b0000_0100, 0b1100_0000, 0)));
    }

    [Theory]
    [InlineData(double.NaN, 0)]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(-0.1, 0)]
    [InlineData(1.0, 4095)]
    [InlineData(double.PositiveInfinity, 4095)]
    public void Clips_what_no_converter_can_read(double share, int code) =>
        Assert.Equal(code, Code(Transfer(new FixedShares(share), 0b0000_0110, 0, 0)));

    [Fact]
    public void Floats_while_nothing_is_asked()
    {
        using var chip = new Mcp3208Chip(new FixedShares(Share));
        var buffer = new byte[3];
        chip.Read(buffer);

        Assert.Equal([0xFF, 0xFF, 0xFF], buffer);
        Assert.Equal([0xFF, 0xFF, 0xFF], Transfer(new FixedShares(Share), 0, 0, 0));
    }

    [Fact]
    public void Refuses_buffers_of_different_length()
    {
        using var chip = new Mcp3208Chip(new FixedShares());
        Assert.Throws<ArgumentException>(() => chip.TransferFullDuplex(new byte[3], new byte[2]));
    }

    private static byte[] Transfer(IAnalogSource source, params byte[] request)
    {
        using var chip = new Mcp3208Chip(source);
        var answer = new byte[request.Length];
        chip.TransferFullDuplex(request, answer);
        return answer;
    }

    private static int Code(byte[] answer) => ((answer[1] & 0x0F) << 8) | answer[2];
}
