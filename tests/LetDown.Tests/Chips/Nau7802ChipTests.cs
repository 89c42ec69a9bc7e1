using CsCheck;
using LetDown.Simulator.Chips;

namespace LetDown.Tests.Chips;

public sealed class Nau7802ChipTests
{
    // Registers and bits as in section 11 of the data sheet.
    private const byte PowerUp = 0x00;
    private const byte Control1 = 0x01;
    private const byte Control2 = 0x02;
    private const byte Conversion = 0x12;
    private const byte Ready = 0x08;
    private const byte CycleReady = 0x20;

    private readonly FixedLoad _load = new();
    private readonly Nau7802Chip _chip;

    public Nau7802ChipTests() => _chip = new Nau7802Chip(_load, offsetError: 100);

    [Fact]
    public void Starts_with_the_reset_values_of_the_data_sheet()
    {
        // GCAL1 and GCAL2 are 1.0 (0x00800000), the revision 0x0F, everything else zero.
        var expected = new byte[0x20];
        (expected[0x07], expected[0x0E], expected[0x1F]) = (0x80, 0x80, 0x0F);

        Assert.Equal(expected, Read(0, 0x20));
    }

    [Fact]
    public void Is_ready_200_microseconds_after_power_up()
    {
        Write(PowerUp, 0x06);
        Assert.Equal(0x06, _chip.Peek(PowerUp));

        _chip.Advance(TimeSpan.FromMicroseconds(200));

        Assert.Equal(0x06 | Ready, _chip.Peek(PowerUp));
    }

    [Fact]
    public void Gets_ready_while_it_is_asked_too_since_asking_takes_time()
    {
        Write(PowerUp, 0x06);
        var answers = Enumerable.Range(0, 4).Select(_ => Read(PowerUp, 1)[0] & Ready).ToList();

        // 90 µs for each byte of a 100 kHz bus: 4 bytes a question.
        Assert.Contains(Ready, answers);
    }

    [Theory]
    [InlineData(0x00, 10)]
    [InlineData(0x10, 20)]
    [InlineData(0x20, 40)]
    [InlineData(0x30, 80)]
    [InlineData(0x70, 320)]
    public void Converts_at_the_rate_that_is_asked_for(byte control2, int perSecond)
    {
        Run(control2);
        var seen = 0;

        // 1 ms steps as the simulator takes them, 10 s.
        for (var step = 1; step <= 10_000; step++)
        {
            _chip.Advance(TimeSpan.FromMilliseconds(1 + step));
            seen += TakeIfReady() is null ? 0 : 1;
        }

        Assert.InRange(seen, (10 * perSecond) - 1, (10 * perSecond) + 1);
    }

    [Fact]
    public void Converts_nothing_until_started()
    {
        Write(PowerUp, 0x06);
        _chip.Advance(TimeSpan.FromSeconds(1));

        Assert.Null(TakeIfReady());
    }

    [Fact]
    public void Reading_the_data_clears_the_ready_bit_and_keeps_the_data() => Gen.Int[-0x800000 - 100, 0x7FFFFF - 100].Sample(counts =>
    {
        _load.Counts = counts;
        Run(0x30);
        _chip.Advance(_chip.Now + TimeSpan.FromMilliseconds(20));

        var first = TakeIfReady();

        return first == counts + 100 && TakeIfReady() is null && Data(Read(Conversion, 3)) == first;
    }, threads: 1);

    [Fact]
    public void Single_byte_reads_are_of_one_conversion()
    {
        _load.Counts = 0x010203 - 100;
        Run(0x30);
        _chip.Advance(TimeSpan.FromMilliseconds(20));
        var high = Read(Conversion, 1)[0];

        _load.Counts = 0x7F7F7F;
        _chip.Advance(TimeSpan.FromMilliseconds(40));

        Assert.Equal([0x01, 0x02, 0x03], [high, .. Read(Conversion + 1, 1), .. Read(Conversion + 2, 1)]);
    }

    [Fact]
    public void Clips_at_24_bits()
    {
        _load.Counts = int.MaxValue - 100;
        Run(0x30);
        _chip.Advance(TimeSpan.FromMilliseconds(20));

        Assert.Equal(0x7FFFFF, TakeIfReady());
    }

    [Fact]
    public void Writes_and_reads_count_up_through_the_registers()
    {
        Write(Control1, 0x2F, 0x30);
        Assert.Equal([0x2F, 0x30], Read(Control1, 2));
    }

    [Fact]
    public void Register_reset_clears_everything_and_powers_down()
    {
        Run(0x30);
        Write(Control1, 0x2F);

        Write(PowerUp, 0x01);

        Assert.Equal([0x01, 0x00, 0x00], Read(PowerUp, 3));
        Write(PowerUp, 0x00);
        _chip.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(0, _chip.Peek(PowerUp));
    }

    [Fact]
    public void Its_own_bits_cannot_be_written()
    {
        Write(PowerUp, 0x28);
        Write(Conversion, 1, 2, 3);
        Write(0x1F, 0xFF);

        Assert.Equal((0, 0x0F), (_chip.Peek(PowerUp), _chip.Peek(0x1F)));
        Assert.Equal([0, 0, 0], Read(Conversion, 3));
    }

    private void Run(byte control2)
    {
        Write(Control2, control2);
        Write(PowerUp, 0x16);
        _chip.Advance(_chip.Now + TimeSpan.FromMilliseconds(1));
    }

    private int? TakeIfReady() => (_chip.Peek(PowerUp) & CycleReady) != 0 ? Data(Read(Conversion, 3)) : null;

    private static int Data(byte[] bytes) => ((bytes[0] << 24) | (bytes[1] << 16) | (bytes[2] << 8)) >> 8;

    private byte[] Read(byte from, int count)
    {
        var buffer = new byte[count];
        _chip.Write([from]);
        _chip.Read(buffer);
        return buffer;
    }

    private void Write(params byte[] message) => _chip.Write(message);
}
