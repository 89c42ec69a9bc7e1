using LetDown.Core;
using LetDown.Core.Units;

namespace LetDown.Tests.Board;

public sealed class PiBoardReadTests
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);

    [Fact]
    public void Measures_what_stands_on_each_channel()
    {
        using var bench = new BoardBench();
        SetVacuum(bench, bench.Description.Analog.Channels.Line.Left, 100);
        SetVacuum(bench, bench.Description.Analog.Channels.Line.Right, 0);
        SetVacuum(bench, bench.Description.Analog.Channels.Manifold, 250);
        bench.Inputs[bench.Description.Analog.Channels.Pad.Left] = 0.5; // As much as the pull-up: 25 °C.
        bench.Inputs[bench.Description.Analog.Channels.Pad.Right] = 0.4;
        bench.Inputs[bench.Description.Analog.Channels.Supply] = 12 * 0.2 / 3.3;
        bench.Inputs[bench.Description.Analog.Channels.MotorCurrent] = 0.8 / 3.3;

        var readings = ReadTicks(bench, 4);

        Assert.Equal(100, readings.Sides.Left.Line.Value.MmHg, 0.3); // Half a step of the converter is 0.1 mmHg.
        Assert.Equal(0, readings.Sides.Right.Line.Value.MmHg, 0.3);
        Assert.Equal(250, readings.Manifold.Value.MmHg, 0.3);
        Assert.Equal(25, readings.Sides.Left.Pad.Value.Celsius, 0.1);
        Assert.InRange(readings.Sides.Right.Pad.Value.Celsius, 30, 40);
        Assert.Equal(12, readings.SupplyVolts.Value, 0.01);
        Assert.Equal(0.8, readings.MotorAmperes.Value, 0.001);
        Assert.Equal(SafetyLimits.ReferenceShare, readings.ReferenceShare.Value, 0.001);
    }

    [Fact]
    public void Five_transfers_a_tick_the_slow_quantities_in_turn()
    {
        using var bench = new BoardBench();
        bench.Inputs[bench.Description.Analog.Channels.Pad.Left] = 0.5;
        bench.Inputs[bench.Description.Analog.Channels.Pad.Right] = 0.5;

        var readings = ReadTicks(bench, 8);

        Assert.Equal(5 * 8, bench.Converter.Transfers);
        Assert.Equal(readings.At, readings.Sides.Left.Line.At);
        Assert.Equal(readings.At, readings.ReferenceShare.At);
        Assert.Equal(readings.At - (3 * Tick), readings.MotorAmperes.At);
        Assert.Equal(readings.At - (2 * Tick), readings.SupplyVolts.At);
        Assert.Equal(readings.At - Tick, readings.Sides.Left.Pad.At);
        Assert.Equal(readings.At, readings.Sides.Right.Pad.At);
    }

    [Fact]
    public void A_bus_that_fails_leaves_the_last_samples_to_grow_old()
    {
        using var bench = new BoardBench();
        SetVacuum(bench, bench.Description.Analog.Channels.Line.Left, 100);
        bench.Board.Read(Tick);
        bench.Converter.Fails = true;

        var readings = bench.Board.Read(3 * Tick);

        Assert.Equal(3 * Tick, readings.At);
        Assert.Equal(Tick, readings.Sides.Left.Line.At);
        Assert.Equal(100, readings.Sides.Left.Line.Value.MmHg, 0.3);
        Assert.Equal(Tick, readings.ReferenceShare.At);

        bench.Converter.Fails = false;
        Assert.Equal(4 * Tick, bench.Board.Read(4 * Tick).Manifold.At);
    }

    [Fact]
    public void A_sensor_that_has_never_answered_is_not_present()
    {
        using var bench = new BoardBench();
        bench.Converter.Fails = true;

        var readings = bench.Board.Read(Tick);

        Assert.False(readings.Sides.Left.Line.IsPresent);
        Assert.False(readings.Sides.Left.Scale.IsPresent);
        Assert.False(readings.SupplyVolts.IsPresent);
    }

    [Fact]
    public void A_broken_thermistor_has_no_new_sample()
    {
        using var bench = new BoardBench();
        bench.Inputs[bench.Description.Analog.Channels.Pad.Left] = 0.5;
        ReadTicks(bench, 4);
        bench.Inputs[bench.Description.Analog.Channels.Pad.Left] = 1;

        var readings = ReadTicks(bench, 8);

        Assert.Equal(3 * Tick, readings.Sides.Left.Pad.At);
    }

    [Theory]
    [InlineData(Buttons.Stop)]
    [InlineData(Buttons.StartPause)]
    [InlineData(Buttons.LetDown)]
    [InlineData(Buttons.Switch)]
    [InlineData(Buttons.SuctionUp)]
    [InlineData(Buttons.SuctionDown)]
    public void A_button_is_seen_while_it_is_held(Buttons button)
    {
        using var bench = new BoardBench();
        Assert.Equal(Buttons.None, bench.Board.Read(Tick).Buttons);

        bench.Press(button, held: true);
        Assert.Equal(button, bench.Board.Read(2 * Tick).Buttons);

        bench.Press(button, held: false);
        Assert.Equal(Buttons.None, bench.Board.Read(3 * Tick).Buttons);
    }

    [Fact]
    public void Buttons_that_cannot_be_read_count_as_stop()
    {
        using var bench = new BoardBench();
        _ = bench.Board;
        bench.Gpio.CannotRead = true;

        Assert.Equal(Buttons.Stop, bench.Board.Read(Tick).Buttons);
    }

    [Fact]
    public void A_full_bottle_is_seen_on_its_own_side()
    {
        using var bench = new BoardBench();
        bench.SetLevel(Side.Right, full: true);

        var readings = bench.Board.Read(Tick);

        Assert.False(readings.Sides.Left.BottleFull);
        Assert.True(readings.Sides.Right.BottleFull);
    }

    private static Readings ReadTicks(BoardBench bench, int ticks)
    {
        Readings readings = default;
        for (var i = 1; i <= ticks; i++)
        {
            readings = bench.Board.Read(i * Tick);
        }

        return readings;
    }

    /// <summary>PA01 and the board's divider.</summary>
    private static void SetVacuum(BoardBench bench, int channel, double mmHg) =>
        bench.Inputs[channel] = 5 * (0.92 - (0.007652 * mmHg * 0.133322387415)) * 0.6623 / 3.3;
}
