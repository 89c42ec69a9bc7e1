using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Safety.Checks;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Safety;

/// <summary>Each check at its limits: what is just allowed is never a fault, what is just not is one, as soon as the check says and no sooner.</summary>
public sealed class CheckBoundaryTests
{
    public static TheoryData<Side> Sides { get; } = [Side.Left, Side.Right];

    [Theory]
    [MemberData(nameof(Sides))]
    public void A_line_that_no_pump_can_make_is_impossible_at_the_third_tick(Side side)
    {
        // ImpossibleCheck: -40 to 320 mmHg for a line.
        foreach (var (mmHg, ticks) in ((double MmHg, int? Ticks)[])[(-40, null), (320, null), (-40.01, 3), (320.01, 3), (double.NaN, 3)])
        {
            Assert.Equal(ticks, Spoilt(new ImpossibleCheck(), r => CheckBench.WithLine(r, side, new(new(mmHg), r.At))).TicksToFault(Fault.SensorImpossible, 10));
        }

        Assert.Null(Spoilt(new ImpossibleCheck(), r => CheckBench.WithLine(r, side, default)).TicksToFault(Fault.SensorImpossible, 10)); // silence is another fault
    }

    [Theory]
    [InlineData(-40, null)]
    [InlineData(500, null)]
    [InlineData(-40.01, 3)]
    [InlineData(500.01, 3)]
    public void The_manifold_may_reach_the_pumps_dead_end(double mmHg, int? ticks) =>
        Assert.Equal(ticks, Spoilt(new ImpossibleCheck(), r => r with { Manifold = new(new(mmHg), r.At) }).TicksToFault(Fault.SensorImpossible, 10));

    [Fact]
    public void Two_odd_samples_and_a_good_one_are_no_fault_however_often()
    {
        var tick = 0;
        Assert.Null(Spoilt(new ImpossibleCheck(), r => ++tick % 3 == 0 ? r : r with { Manifold = new(new(900), r.At) }).TicksToFault(Fault.SensorImpossible));
    }

    [Theory]
    [MemberData(nameof(Sides))]
    public void A_line_above_the_software_ceiling_is_a_fault_at_the_third_tick(Side side)
    {
        Assert.Null(Spoilt(new CeilingCheck(), r => CheckBench.WithLine(r, side, new(SafetyLimits.Ceiling, r.At))).TicksToFault(Fault.OverVacuum, 10));
        Assert.Equal(3, Spoilt(new CeilingCheck(), r => CheckBench.WithLine(r, side, new(SafetyLimits.Ceiling + new Vacuum(0.1), r.At))).TicksToFault(Fault.OverVacuum, 10));
    }

    [Theory]
    [MemberData(nameof(Sides))]
    public void A_vacuum_sensor_that_is_a_tick_old_is_stale_at_the_third_tick(Side side)
    {
        Assert.Null(new CheckBench(new StaleCheck()).TicksToFault(Fault.SensorStale, 10));
        Assert.Equal(3, Spoilt(new StaleCheck(), r => CheckBench.WithLine(r, side, new(default, r.At - TimeSpan.FromTicks(1)))).TicksToFault(Fault.SensorStale, 10));
        Assert.Equal(3, Spoilt(new StaleCheck(), r => r with { Manifold = new(default, r.At - TimeSpan.FromTicks(1)) }).TicksToFault(Fault.SensorStale, 10));
        Assert.Equal(3, Spoilt(new StaleCheck(), r => CheckBench.WithLine(r, side, default)).TicksToFault(Fault.SensorStale, 10));
    }

    [Theory]
    [InlineData(0.5199, null)]
    [InlineData(0.4801, null)]
    [InlineData(0.5201, 3)]
    [InlineData(0.4799, 3)]
    [InlineData(0, 3)]
    [InlineData(1, 3)]
    [InlineData(double.NaN, 3)]
    public void The_reference_may_be_off_by_its_resistors_and_no_more(double share, int? ticks) =>
        Assert.Equal(ticks, Spoilt(new ReferenceCheck(), r => r with { ReferenceShare = new(share, r.At) }).TicksToFault(Fault.ReferenceOff, 10));

    [Fact]
    public void A_reference_that_is_a_tick_old_is_off() =>
        Assert.Equal(3, Spoilt(new ReferenceCheck(), r => r with { ReferenceShare = new(0.5, r.At - TimeSpan.FromTicks(1)) }).TicksToFault(Fault.ReferenceOff, 10));

    [Theory]
    [InlineData(9.6, null)]
    [InlineData(15, null)]
    [InlineData(9.59, 200)]
    [InlineData(15.01, 200)]
    [InlineData(double.NaN, 200)]
    public void The_rail_may_sag_for_as_long_as_a_motor_starts(double volts, int? ticks) =>
        Assert.Equal(ticks, Spoilt(new SupplyCheck(), r => r with { SupplyVolts = new(volts, r.At) }).TicksToFault(Fault.SupplyOff));

    [Theory]
    [InlineData(40, null)]
    [InlineData(41, 200)]
    public void The_rail_may_be_silent_for_ten_turns(int milliseconds, int? ticks) =>
        Assert.Equal(ticks, Spoilt(new SupplyCheck(), r => r with { SupplyVolts = new(12, r.At - TimeSpan.FromMilliseconds(milliseconds)) }).TicksToFault(Fault.SupplyOff));

    [Theory]
    [InlineData(50, null)]
    [InlineData(-50, null)]
    [InlineData(50.1, 80)] // 30 ms to become alike, and 50 ms of difference
    [InlineData(-50.1, 80)]
    public void A_line_that_differs_from_the_manifold_joined_to_it_is_found_out_in_50_ms(double by, int? ticks)
    {
        foreach (var side in (Side[])[Side.Left, Side.Right])
        {
            var bench = Spoilt(new AgreementCheck(), r => CheckBench.WithLine(r, side, new(new(100 + by), r.At)) with { Manifold = new(new(100), r.At) });
            bench.Told = Joined(side);
            var took = bench.TicksToFault(Fault.SensorImpossible);
            Assert.Equal(ticks is null, took is null);
            Assert.True(took is null || Math.Abs(took.Value - ticks!.Value) <= 2, $"{took}");
        }
    }

    [Fact]
    public void Lines_that_are_shut_off_vented_or_agree_in_between_may_differ_from_the_manifold()
    {
        var apart = Spoilt(new AgreementCheck(), r => CheckBench.WithLine(r, Side.Left, new(new(200), r.At)));
        Assert.Null(apart.TicksToFault(Fault.SensorImpossible));
        apart.Told = new() { Sides = new(new() { LineValveOpen = true }, default) };
        Assert.Null(apart.TicksToFault(Fault.SensorImpossible));

        var tick = 0;
        var now = Spoilt(new AgreementCheck(), r => ++tick % 49 == 0 ? r : CheckBench.WithLine(r, Side.Left, new(new(200), r.At)));
        now.Told = Joined(Side.Left);
        Assert.Null(now.TicksToFault(Fault.SensorImpossible));
    }

    [Theory]
    [InlineData(25, null)]
    [InlineData(-25, null)]
    [InlineData(40, 1)]
    [InlineData(-40, 1)]
    public void A_vented_line_may_read_what_its_sensor_may_be_off_and_no_more(double mmHg, int? faults)
    {
        foreach (var side in (Side[])[Side.Left, Side.Right])
        {
            var bench = Spoilt(new ZeroCheck(), r => CheckBench.WithLine(r, side, new(new(mmHg), r.At)));
            var took = bench.TicksToFault(Fault.ZeroOff, 3_000);
            Assert.Equal(faults is null, took is null);
            Assert.True(took is null or > 800, $"{took}"); // SensorZero.Settle: a line counts as vented after 0.8 s
        }
    }

    [Fact]
    public void A_loop_is_late_after_more_than_a_second_and_a_clock_after_ten_ticks_that_stands_still()
    {
        foreach (var (gap, fault) in ((double Gap, Fault Fault)[])[(1, Fault.None), (1.001, Fault.LoopLate)])
        {
            var check = new LoopCheck();
            var senses = new LineSenses();
            check.Look(new() { At = TimeSpan.FromSeconds(5) }, senses, default, 0);
            Assert.Equal(fault, check.Look(new() { At = TimeSpan.FromSeconds(5 + gap) }, senses, default, 0));
        }

        var still = new LoopCheck();
        var looks = Enumerable.Range(0, 12).Select(_ => still.Look(new() { At = TimeSpan.FromSeconds(5) }, new(), default, 0)).ToList();
        Assert.Equal(9, looks.TakeWhile(found => found == Fault.None).Count());
    }

    private static Actuation Joined(Side side)
    {
        var joined = new SideActuation { LineValveOpen = true, VentClosed = true };
        return new() { Motor = Duty.Clamped(0.5), Sides = side == Side.Left ? new(joined, default) : new(default, joined) };
    }

    private static CheckBench Spoilt(IFaultCheck check, Func<Readings, Readings> spoil) => new(check) { Spoil = spoil };
}
