using System.Device.Gpio;
using CsCheck;
using LetDown.Board;
using LetDown.Core;
using LetDown.Core.Units;
using LetDown.Simulator.Chips;

namespace LetDown.Tests.Board;

public sealed class PiBoardOutputTests
{
    private static readonly TimeSpan Start = TimeSpan.FromHours(1);

    [Fact]
    public void Construction_puts_every_output_into_its_safe_state()
    {
        using var bench = new BoardBench();
        _ = bench.Board;

        bench.AssertSafe();
        Assert.Equal(0, bench.Motor.DutyCycle);
        Assert.Equal(0, bench.Buzzer.Output);
        Assert.All(bench.OutputPins, pin => Assert.Equal(PinMode.Output, bench.Gpio.ModeOf(pin)));
        Assert.All(bench.Description.Buttons.Pins.Values, pin => Assert.Equal(PinMode.InputPullUp, bench.Gpio.ModeOf(pin)));
    }

    // A new PwmChannel starts at duty 0.5 unless told otherwise: the motor would run before anybody asked.
    [Fact]
    public void A_motor_channel_made_with_a_duty_is_stopped_and_refused()
    {
        using var bench = new BoardBench();
        using var running = new SimulatedPwm(frequency: 20_000, dutyCycle: 0.5);

        var refused = Assert.Throws<ArgumentException>(() => new PiBoard(bench.Description, bench.Buses with { Motor = running }));

        Assert.Contains("duty 0.5", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, running.DutyCycle);
    }

    [Fact]
    public void Drives_each_output_by_its_own_pin()
    {
        using var bench = new BoardBench();
        var (left, right) = (bench.Description.Sides.Left, bench.Description.Sides.Right);
        void Check(SideActuation leftSide, SideActuation rightSide, int pin)
        {
            bench.Board.Apply(new Actuation { Sides = new PerSide<SideActuation>(leftSide, rightSide) }, Start);
            Assert.Equal([pin], bench.OutputPins.Where(bench.IsHigh));
        }

        Check(new SideActuation { LineValveOpen = true }, default, left.LineValve.Pin);
        Check(new SideActuation { VentClosed = true }, default, left.Vent.Pin);
        Check(new SideActuation { PadOn = true }, default, left.Pad.Pin);
        Check(default, new SideActuation { MassageOn = true }, right.Massage.Pin);
        Check(default, new SideActuation { LightOn = true }, right.Light.Pin);
        Check(default, new SideActuation { VentClosed = true }, right.Vent.Pin);
    }

    [Fact]
    public void Off_and_duty_zero_both_drive_nothing()
    {
        using var bench = new BoardBench();
        bench.Board.Apply(new Actuation { Motor = Duty.Clamped(0.4) }, Start);
        Assert.Equal(0.4, bench.Motor.Output);

        bench.Board.Apply(new Actuation { Motor = Duty.Clamped(0) }, Start);
        Assert.Equal(0, bench.Motor.Output);

        bench.Board.Apply(new Actuation { Motor = Duty.Clamped(0.4) }, Start);
        bench.Board.Apply(Actuation.Safe, Start);
        Assert.Equal(0, bench.Motor.Output);
    }

    [Fact]
    public void No_number_at_all_drives_the_motor_beyond_its_range()
    {
        using var bench = new BoardBench();
        Gen.OneOf(Gen.Double, Gen.Const(double.NaN), Gen.Const(double.PositiveInfinity), Gen.Const(double.NegativeInfinity)).Sample(
            any =>
            {
                bench.Board.Apply(new Actuation { Motor = Duty.Clamped(any) }, Start);
                Assert.InRange(bench.Motor.Output, 0, 1);
            },
            threads: 1);
    }

    // Limits: hardware/board.json.
    [Theory]
    [InlineData(5, 0.6)]
    [InlineData(600, 0.6)]
    [InlineData(1200, 0.6)]
    [InlineData(3600, 0)]
    [InlineData(7200, 0)]
    public void Each_output_goes_off_by_itself_after_its_longest_time(double seconds, double motor)
    {
        using var bench = new BoardBench();
        bool ShouldBeOn(double limit) => limit > seconds;
        bench.Board.Apply(BoardBench.AllOn, Start);
        bench.Board.Apply(BoardBench.AllOn, Start + TimeSpan.FromSeconds(seconds));

        foreach (var side in new[] { bench.Description.Sides.Left, bench.Description.Sides.Right })
        {
            Assert.All(
                new[] { side.LineValve, side.Vent, side.Pad, side.Massage, side.Light },
                output => Assert.Equal(ShouldBeOn(output.LongestOnSeconds), bench.IsHigh(output.Pin)));
        }

        Assert.Equal(motor, bench.Motor.Output);
    }

    [Fact]
    public void MakeSafe_switches_everything_off_and_the_next_command_may_switch_on_again()
    {
        using var bench = new BoardBench();
        bench.Board.Apply(BoardBench.AllOn, Start);
        Assert.All(bench.OutputPins, pin => Assert.True(bench.IsHigh(pin)));

        bench.Board.MakeSafe();
        bench.AssertSafe();

        bench.Board.Apply(BoardBench.AllOn, Start);
        Assert.Equal(0.6, bench.Motor.Output);
        Assert.True(bench.IsHigh(bench.Description.Sides.Left.Vent.Pin));
    }

    [Fact]
    public void MakeSafe_tries_every_output_even_when_one_cannot_be_written()
    {
        using var bench = new BoardBench();
        bench.Board.Apply(BoardBench.AllOn, Start);
        var broken = bench.Description.Sides.Left.LineValve.Pin;
        bench.Gpio.Unwritable.Add(broken);

        bench.Board.MakeSafe();

        Assert.Equal([broken], bench.OutputPins.Where(bench.IsHigh));
        Assert.Equal(0, bench.Motor.Output);
    }

    [Fact]
    public void A_line_that_cannot_be_written_makes_the_board_safe_and_the_loop_hears_of_it()
    {
        using var bench = new BoardBench();
        bench.Board.Apply(BoardBench.AllOn, Start);
        var broken = bench.Description.Sides.Right.Light.Pin;
        bench.Gpio.Unwritable.Add(broken);

        Assert.Throws<IOException>(() => bench.Board.Apply(BoardBench.AllOn, Start));

        Assert.Equal([broken], bench.OutputPins.Where(bench.IsHigh));
        Assert.Equal(0, bench.Motor.Output);
    }

    [Fact]
    public void Disposing_makes_safe_closes_the_buses_and_may_be_done_twice()
    {
        var bench = new BoardBench();
        bench.Board.Apply(BoardBench.AllOn, Start);

        bench.Board.Dispose();
        bench.Board.Dispose();

        bench.AssertSafe();
        Assert.True(bench.Converter.IsClosed);
        Assert.True(bench.Gpio.IsClosed);
        Assert.Throws<ObjectDisposedException>(() => bench.Board.Apply(BoardBench.AllOn, Start));
        Assert.Throws<ObjectDisposedException>(() => bench.Board.Read(Start));
    }

    [Fact]
    public void Each_beat_is_one_edge()
    {
        using var bench = new BoardBench();
        var pin = bench.Description.Heartbeat.Pin;
        var levels = new List<bool>();
        for (var i = 0; i < 4; i++)
        {
            bench.Board.Beat();
            levels.Add(bench.IsHigh(pin));
        }

        Assert.Equal([true, false, true, false], levels);
    }
}
