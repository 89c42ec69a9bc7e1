using LetDown.Simulator.Chips;

namespace LetDown.Tests.Chips;

public sealed class Nau7802CalibrationTests
{
    private const byte Control2 = 0x02;
    private const byte Offset = 0x03;
    private const byte Gain = 0x06;
    private const byte Rate80 = 0x30;
    private const byte Start = 0x04;
    private const byte Error = 0x08;

    private readonly FixedLoad _load = new() { Counts = 5000 };
    private readonly Nau7802Chip _chip;

    public Nau7802CalibrationTests()
    {
        _chip = new Nau7802Chip(_load, offsetError: -300);
        _chip.Write([Control2, Rate80]);
        _chip.Write([0x00, 0x16]);
        _chip.Advance(TimeSpan.FromMilliseconds(1));
    }

    [Fact]
    public void Takes_four_conversions()
    {
        _chip.Write([Control2, Rate80 | Start]);
        _chip.Advance(TimeSpan.FromMilliseconds(50));
        Assert.Equal(Rate80 | Start, _chip.Peek(Control2));

        // 4 / 80 s from 1 ms on.
        _chip.Advance(TimeSpan.FromMilliseconds(51));
        Assert.Equal(Rate80, _chip.Peek(Control2));
    }

    [Fact]
    public void Internal_offset_takes_the_converters_own_error_away()
    {
        Calibrate(mode: 0b00);

        // Sign bit and magnitude.
        Assert.Equal([0x80, 0x01, 0x2C], Read(Offset, 3));
        Assert.Equal(5000, Convert());
    }

    [Fact]
    public void System_offset_makes_what_is_on_the_scale_zero()
    {
        Calibrate(mode: 0b10);
        Assert.Equal(0, Convert());
    }

    [Fact]
    public void System_gain_makes_what_is_on_the_scale_full_scale()
    {
        Calibrate(mode: 0b00);
        _load.Counts = 0x400000;
        Calibrate(mode: 0b11);

        Assert.Equal(0x7FFFFF, Convert());

        // 0x7FFFFF / 0x400000 with 23 fractional bits.
        Assert.Equal([0x00, 0xFF, 0xFF, 0xFE], Read(Gain, 4));
    }

    [Fact]
    public void A_gain_beyond_its_register_is_an_error_until_a_calibration_works()
    {
        _load.Counts = -5000;
        Calibrate(mode: 0b11);
        Assert.Equal(Error, _chip.Peek(Control2) & Error);
        Assert.Equal([0x00, 0x80, 0x00, 0x00], Read(Gain, 4));

        Calibrate(mode: 0b00);
        Assert.Equal(0, _chip.Peek(Control2) & Error);
    }

    private void Calibrate(byte mode)
    {
        _chip.Write([Control2, (byte)(Rate80 | Start | mode)]);
        _chip.Advance(_chip.Now + TimeSpan.FromMilliseconds(60));
    }

    private int Convert()
    {
        _chip.Advance(_chip.Now + TimeSpan.FromMilliseconds(30));
        var bytes = Read(0x12, 3);
        return ((bytes[0] << 24) | (bytes[1] << 16) | (bytes[2] << 8)) >> 8;
    }

    private byte[] Read(byte from, int count)
    {
        var buffer = new byte[count];
        _chip.Write([from]);
        _chip.Read(buffer);
        return buffer;
    }
}
