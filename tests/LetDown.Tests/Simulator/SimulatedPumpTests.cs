using System.Device.Gpio;
using CsCheck;
using LetDown.Core;
using LetDown.Core.Units;

namespace LetDown.Tests.Simulator;

public sealed class SimulatedPumpTests
{
    [Fact]
    public void The_same_seed_and_the_same_drive_give_the_same_world_to_the_last_bit()
    {
        using var one = new Bench(11);
        using var two = new Bench(11);
        one.Pump100(Side.Left, 120);
        two.Pump100(Side.Left, 120);
        Assert.Equal(one.Pump.Truth, two.Pump.Truth);
        Assert.Equal(one.Pump.Ejections, two.Pump.Ejections);
        Assert.Equal(one.Share(0), two.Share(0));
    }

    [Fact]
    public void It_does_not_matter_in_which_chunks_time_comes() =>
        Gen.Select(Gen.Int[0, 1000], Gen.Int[1, 20_000].Array[1, 40]).Sample((seed, chunks) =>
        {
            // Without a heartbeat nothing pulls: so light it once, pull, and look in on the world at odd moments, in microseconds.
            using var steady = new Bench(seed);
            using var odd = new Bench(seed);
            var total = chunks.Sum() / 1000;
            foreach (var bench in (Bench[])[steady, odd])
            {
                bench.Beat(1);
                bench.Pull(Side.Right, 0.5);
            }

            for (var i = 0; i < total; i++)
            {
                steady.Pump.AdvanceTo(TimeSpan.FromMilliseconds(i + 2));
            }

            var at = TimeSpan.FromMilliseconds(1);
            foreach (var chunk in chunks)
            {
                odd.Pump.AdvanceTo(at += TimeSpan.FromMicroseconds(chunk));
            }

            Assert.Equal(steady.Pump.Truth, odd.Pump.Truth);
        }, iter: 30);

    [Fact]
    public void Without_a_heartbeat_for_100_ms_everything_drops_until_it_comes_again()
    {
        using var bench = new Bench(2);
        bench.Wait(10);
        Assert.True(bench.Pump.Truth.DriversDropped);
        bench.Beat(1);
        bench.Pull(Side.Left, 0.8);
        bench.Beat(400);
        var pulled = bench.Pump.Truth.Lines.Left;
        Assert.True(pulled > new Vacuum(60));

        bench.Wait(98);
        Assert.False(bench.Pump.Truth.DriversDropped);
        bench.Wait(2);
        Assert.True(bench.Pump.Truth.DriversDropped);

        // Design §6: 200 ms to below 20 mmHg, with every line still told to pull.
        bench.Wait(200);
        Assert.True(bench.Pump.Truth.Lines.Left < SafetyLimits.Released);
        bench.Beat(400);
        Assert.True(bench.Pump.Truth.Lines.Left > new Vacuum(60));
    }

    [Fact]
    public void A_heartbeat_line_that_is_stuck_is_no_heartbeat()
    {
        using var bench = new Bench(2);
        bench.Beat(1);
        for (var i = 0; i < 150; i++)
        {
            bench.Set(Bench.Wiring.HeartbeatPin, true);
            bench.Wait(1);
        }

        Assert.True(bench.Pump.Truth.DriversDropped);
    }

    [Fact]
    public void The_other_line_stays_at_ambient()
    {
        using var bench = new Bench(5);
        bench.Pull(Side.Right, 0.8);
        bench.Beat(500);
        Assert.True(bench.Pump.Truth.Lines.Right > new Vacuum(80));
        Assert.Equal(0, bench.Pump.Truth.Lines.Left.MmHg, 0.1);
    }

    [Fact]
    public void Milk_in_the_bottles_is_what_left_the_breasts_less_what_is_still_under_way()
    {
        using var bench = new Bench(8);
        double left = 0;
        double right = 0;
        for (var i = 0; i < 300_000; i++)
        {
            var isPulling = i % 1200 < 400;
            if (i % 1200 is 0 or 400)
            {
                bench.Pull(i < 150_000 ? Side.Left : Side.Right, isPulling ? 0.7 : 0);
            }

            bench.Beat(1);
            left += bench.Pump.Truth.Flow.Left.GramsPerSecond * 0.001;
            right += bench.Pump.Truth.Flow.Right.GramsPerSecond * 0.001;
        }

        var truth = bench.Pump.Truth;
        Assert.True(left > 5);
        Assert.Equal(left, (truth.Bottles.Left + truth.Underway.Left).Grams, 1e-6);
        Assert.Equal(right, (truth.Bottles.Right + truth.Underway.Right).Grams, 1e-6);
    }

    [Fact]
    public void Buttons_pull_their_lines_low_and_a_level_switch_stays_high_above_milk()
    {
        using var bench = new Bench(1);
        var (stop, start) = (Bench.Wiring.ButtonPins[Buttons.Stop], Bench.Wiring.ButtonPins[Buttons.StartPause]);
        bench.Gpio.OpenPin(stop, PinMode.InputPullUp);
        bench.Gpio.OpenPin(start, PinMode.InputPullUp);
        bench.Gpio.OpenPin(Bench.Wiring.LevelSwitchPins.Left, PinMode.Input);
        Assert.Equal(PinValue.High, bench.Gpio.Read(stop));
        bench.Pump.Hold(Buttons.Stop);
        Assert.Equal(PinValue.Low, bench.Gpio.Read(stop));
        Assert.Equal(PinValue.High, bench.Gpio.Read(start));
        bench.Pump.Hold(Buttons.None);
        Assert.Equal(PinValue.High, bench.Gpio.Read(stop));
        Assert.Equal(PinValue.High, bench.Gpio.Read(Bench.Wiring.LevelSwitchPins.Left));
    }

    [Fact]
    public void Lights_and_buzzer_can_be_seen()
    {
        using var bench = new Bench(1);
        bench.Set(Bench.Wiring.LightPins.Right, true);
        Assert.True(bench.Pump.IsLit(Side.Right));
        Assert.False(bench.Pump.IsLit(Side.Left));
        bench.Pump.Buzzer.DutyCycle = 0.5;
        Assert.Equal(0, bench.Pump.BuzzerOutput);
        bench.Pump.Buzzer.Start();
        Assert.Equal(0.5, bench.Pump.BuzzerOutput);
        Assert.Equal(4, bench.Pump.DisplayLines.Count);
    }

    [Fact]
    public void A_millisecond_allocates_nothing()
    {
        using var bench = new Bench(3);
        bench.Pull(Side.Left, 0.3);
        bench.Beat(2000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 2000; i++)
        {
            bench.Beat(1);
            _ = bench.Pump.Truth;
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public async Task Chips_may_be_used_while_time_moves()
    {
        using var bench = new Bench(3);
        using var scale = bench.Pump.I2c.CreateDevice(Bench.Wiring.MultiplexerAddress);
        var asking = Task.Run(
            () =>
            {
                var reads = 0;
                for (; reads < 3000; reads++)
                {
                    scale.WriteByte(1);
                    Assert.Equal(1, scale.ReadByte());
                    Assert.InRange(bench.Share(7), 0.49, 0.51);
                }

                return reads;
            },
            TestContext.Current.CancellationToken);
        bench.Beat(3000);
        Assert.Equal(3000, await asking);
        Assert.Equal(TimeSpan.FromSeconds(3), bench.Pump.Now);
    }
}
