using CsCheck;
using Iot.Device.Nau7802;
using LetDown.Simulator.Chips;
using LetDown.Tests.Chips;

namespace LetDown.Tests.DeviceBindings;

public sealed class Nau7802Tests : IDisposable
{
    private readonly SimulatedI2cBus _bus = new();
    private readonly FixedLoad _load = new();
    private readonly Nau7802Chip _chip;
    private readonly Nau7802 _scale;

    public Nau7802Tests()
    {
        _chip = new Nau7802Chip(_load, offsetError: 4321);
        _bus.Attach(Nau7802.DefaultI2cAddress, _chip);
        _scale = new Nau7802(_bus.CreateDevice(Nau7802.DefaultI2cAddress));
    }

    public void Dispose() => _scale.Dispose();

    [Fact]
    public void Any_counts_read_back_after_calibration()
    {
        Begin();
        Gen.Int[-0x800000, 0x7FFFFF].Sample(counts =>
        {
            _load.Counts = counts;
            _chip.Advance(_chip.Now + TimeSpan.FromMilliseconds(13));

            // The calibration took the converter's own offset away, at both ends of the range within what it leaves.
            return _scale.TryRead(out var read) && read == counts && _scale.ReadRaw() == counts;
        }, threads: 1);
    }

    [Fact]
    public void A_conversion_is_taken_once()
    {
        Begin();
        Assert.False(_scale.IsReady);
        _chip.Advance(_chip.Now + TimeSpan.FromMilliseconds(13));

        Assert.True(_scale.IsReady);
        Assert.True(_scale.TryRead(out _));
        Assert.False(_scale.TryRead(out var nothing));
        Assert.Equal(0, nothing);
    }

    [Fact]
    public void Stopped_it_converts_no_more()
    {
        Begin();
        _scale.Stop();
        _chip.Advance(_chip.Now + TimeSpan.FromSeconds(1));

        Assert.False(_scale.IsReady);
    }

    [Fact]
    public void Gain_and_rate_are_what_was_set_and_reset_undoes_them()
    {
        Begin();
        Assert.Equal((Nau7802Gain.X128, Nau7802SampleRate.PerSecond80), (_scale.Gain, _scale.SampleRate));

        // VLDO 3.0 V and gain 128 in CTRL1, 80 a second in CTRL2, AVDDS with power in PU_CTRL, chopper off, capacitor on.
        Assert.Equal([0x2F, 0x30, 0x9E, 0x30, 0x80], new byte[] { 0x01, 0x02, 0x00, 0x15, 0x1C }.Select(_chip.Peek));

        _scale.Reset();
        Assert.Equal((Nau7802Gain.X1, Nau7802SampleRate.PerSecond10), (_scale.Gain, _scale.SampleRate));
    }

    [Fact]
    public void Reading_allocates_nothing()
    {
        Begin();
        Assert.Equal(0, Allocation.Of(() => _scale.TryRead(out _)));
        Assert.Equal(0, Allocation.Of(() => _scale.ReadRaw()));
    }

    [Theory]
    [InlineData(0x00)]
    [InlineData(0xFF)]
    [InlineData(0x0A)]
    public void A_dead_bus_or_another_chip_is_not_a_scale(byte reads)
    {
        var complaint = Assert.Throws<IOException>(() => new Nau7802(new RecordedI2c(reads)));
        Assert.Contains("0x2A", complaint.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_absent_chip_throws() => Assert.Throws<IOException>(() => new Nau7802(_bus.CreateDevice(0x2B)));

    [Fact]
    public void A_calibration_that_never_ends_ends_the_wait()
    {
        // Every register reads 0x0F: the right revision, RR set, calibration under way.
        using var stuck = new Nau7802(new RecordedI2c(0x0F));
        Assert.False(stuck.IsReady);
        Assert.Throws<IOException>(stuck.Calibrate);
    }

    private void Begin()
    {
        _scale.Reset();
        _scale.PowerUp();
        _scale.Gain = Nau7802Gain.X128;
        _scale.SampleRate = Nau7802SampleRate.PerSecond80;
        _scale.Calibrate();
        _scale.Start();
    }
}
