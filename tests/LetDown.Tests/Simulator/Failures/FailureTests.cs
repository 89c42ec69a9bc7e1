using LetDown.Core;
using LetDown.Core.Units;
using LetDown.Simulator;
using LetDown.Simulator.Failures;
using LetDown.Tests.Firmware;
using LetDown.Tests.Simulator;

namespace LetDown.Tests.Simulator.Failures;

/// <summary>Each failure does what the table says, physically.</summary>
public sealed class FailureTests
{
    private const int Left = 0;

    public static TheoryData<FailurePart, FailureKind> Pairs
    {
        get
        {
            var pairs = new TheoryData<FailurePart, FailureKind>();
            foreach (var row in FailureTable.Rows)
            {
                pairs.Add(row.Part, row.Kind);
            }

            return pairs;
        }
    }

    [Theory]
    [InlineData(FailureKind.Off, 0)]
    [InlineData(FailureKind.Stuck, 0.922)]
    public void A_line_sensor_reads_its_rail_when_off_and_ambient_when_stuck_there(FailureKind kind, double share)
    {
        using var bench = new Bench(7);
        bench.Beat(100);
        bench.Pump.Fail(FailurePart.LineLeftSensor, kind);
        bench.Pull(Side.Left, 0.7);
        bench.Beat(300);
        Assert.True(bench.Pump.Truth.Lines.Left > new Vacuum(60));
        Assert.Equal(share, bench.Share(Left), 0.02);
    }

    [Fact]
    public void A_wrong_line_sensor_shows_seven_tenths_of_the_vacuum()
    {
        using var whole = Pulled();
        using var wrong = Pulled(FailurePart.LineLeftSensor, FailureKind.Wrong);
        Assert.Equal(whole.Pump.Truth, wrong.Pump.Truth);
        var atAmbient = 0.92 * 5 * 0.6623 / 3.3; // the bench's calibration
        Assert.Equal(0.7 * (atAmbient - whole.Share(Left)), atAmbient - wrong.Share(Left), 0.002);
    }

    [Fact]
    public void A_delayed_sensor_shows_what_was_200_ms_ago()
    {
        using var bench = new Bench(3);
        bench.Beat(50);
        bench.Pump.Fail(FailurePart.LineLeftSensor, FailureKind.Delayed);
        bench.Pull(Side.Left, 0.7);
        bench.Beat(190);
        var before = bench.Share(Left);
        bench.Beat(200); // shows 190 ms after the pull began
        Assert.Equal(0.9, before, 0.05);
        Assert.True(bench.Share(Left) < before - 0.02);
    }

    [Fact]
    public void A_vent_that_is_stuck_shut_stays_so_without_power_and_one_that_is_off_is_open_with_it()
    {
        using var stuck = Pulled();
        stuck.Pump.Fail(FailurePart.VentLeft, FailureKind.Stuck);
        stuck.Wait(400);
        Assert.True(stuck.Pump.Truth.DriversDropped);
        Assert.True(stuck.Pump.Truth.Lines.Left > new Vacuum(60));
        stuck.Pump.Fail(FailurePart.VentLeft, FailureKind.Ok);
        stuck.Wait(200);
        Assert.True(stuck.Pump.Truth.Lines.Left < SafetyLimits.Released);

        using var off = Pulled(FailurePart.VentLeft, FailureKind.Off);
        Assert.True(off.Pump.Truth.Lines.Left < new Vacuum(60));
    }

    [Fact]
    public void A_motor_whose_driver_is_shorted_runs_until_the_heartbeat_ends()
    {
        using var bench = new Bench(2);
        bench.Pump.Fail(FailurePart.Motor, FailureKind.Stuck);
        bench.Beat(500);
        Assert.True(bench.Pump.Truth.MotorSpeed > 0.9);
        bench.Wait(1000);
        Assert.True(bench.Pump.Truth.MotorSpeed < 0.01);
    }

    [Theory]
    [InlineData(FailureKind.Off, 0)]
    [InlineData(FailureKind.Wrong, 9)]
    public void The_rail_takes_everything_on_it_along(FailureKind kind, double volts)
    {
        using var bench = Pulled(FailurePart.Supply, kind);
        Assert.Equal(volts, bench.Pump.Truth.SupplyVolts, 0.5);
        Assert.Equal(kind == FailureKind.Off, bench.Pump.Truth.Lines.Left < SafetyLimits.Released);
    }

    [Theory]
    [InlineData(FailureKind.Off, true)]
    [InlineData(FailureKind.Stuck, true)]
    [InlineData(FailureKind.Delayed, false)]
    [InlineData(FailureKind.Garbage, false)]
    public void Without_edges_on_the_heartbeat_line_the_drivers_drop(FailureKind kind, bool isDropped)
    {
        using var bench = Pulled(FailurePart.Heartbeat, kind);
        Assert.Equal(isDropped, bench.Pump.Truth.DriversDropped);
        bench.Wait(200);
        Assert.Equal(kind != FailureKind.Garbage, bench.Pump.Truth.DriversDropped);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_same_seed_fails_in_the_same_way(FailurePart part, FailureKind kind)
    {
        using var one = Pulled(part, kind);
        using var two = Pulled(part, kind);
        Assert.Equal(one.Pump.Truth, two.Pump.Truth);
        Assert.Equal(Shares(one), Shares(two));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_fails_costs_nothing_to_carry_on_and_is_mended_by_ok(FailurePart part, FailureKind kind)
    {
        using var bench = Pulled(part, kind);
        LockstepTests.AssertAllocatesNothing(() => bench.Beat(300), trials: 3, ticks: 1);

        bench.Pump.Fail(part, FailureKind.Ok);
        bench.Pull(Side.Left, 0);
        bench.Beat(400);
        Assert.True(bench.Pump.Truth.Lines.Left < SafetyLimits.Released);
        bench.Pull(Side.Left, 0.7);
        bench.Beat(400);
        Assert.True(bench.Pump.Truth.Lines.Left > new Vacuum(60));
        Assert.InRange(bench.Share(7), 0.49, 0.51);
    }

    private static Bench Pulled(FailurePart? part = null, FailureKind kind = FailureKind.Ok)
    {
        var bench = new Bench(5);
        bench.Pull(Side.Left, 0.7);
        bench.Beat(250);
        if (part is { } failing)
        {
            bench.Pump.Fail(failing, kind);
        }

        bench.Beat(250);
        return bench;
    }

    private static string Shares(Bench bench)
    {
        try
        {
            return string.Join(' ', Enumerable.Range(0, 8).Select(bench.Share));
        }
        catch (IOException e)
        {
            return e.Message;
        }
    }
}
