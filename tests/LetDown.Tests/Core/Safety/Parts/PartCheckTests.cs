using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Safety.Parts;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Safety.Parts;

/// <summary>Each check of a part just within and just beyond its limit.</summary>
public sealed class PartCheckTests
{
    private const double Dt = 0.001;

    private readonly LineSenses _senses = new();
    private TimeSpan _now = TimeSpan.FromHours(1);

    [Theory]
    [InlineData(5, false)] // As fast as somebody could drum, each press with all its bouncing: 200 changes a second.
    [InlineData(3, true)]
    public void A_button_that_changes_more_often_than_a_hand_can_is_told(int every, bool isTold)
    {
        var check = new UnsteadyButtonCheck();
        var tick = 0;
        Assert.Equal(isTold, Look(check, 2_000, r => r with { Buttons = tick++ / every % 2 == 0 ? Buttons.Switch : Buttons.None }) is not null);
    }

    [Theory]
    [InlineData(5, false)]
    [InlineData(3, true)]
    public void A_level_switch_that_changes_more_often_than_milk_splashes_is_told(int every, bool isTold)
    {
        var tick = 0;
        var told = Look(new UnsteadyLevelCheck(), 2_000, r => r with { Sides = r.Sides with { Right = r.Sides.Right with { BottleFull = tick++ / every % 2 == 0 } } });
        Assert.Equal(isTold, told is not null);
    }

    [Fact]
    public void A_burst_of_changes_is_forgotten()
    {
        var check = new UnsteadyButtonCheck();
        for (var burst = 0; burst < 5; burst++)
        {
            var tick = 0;
            Assert.Null(Look(check, 90, r => r with { Buttons = tick++ % 2 == 0 ? Buttons.Stop : Buttons.None }));
            Assert.Null(Look(check, 1_000, r => r));
        }
    }

    [Theory]
    [InlineData(139, 500, null)] // The age of its newest sample counts: 40 ms are nothing, and then a tenth of a second.
    [InlineData(145, 500, 4)]
    [InlineData(145, 11_000, null)]
    public void A_scale_that_drops_out_again_and_again_is_told_and_one_that_does_now_and_then_is_not(int silent, int well, int? timesUntilTold)
    {
        var check = new LooseScaleCheck();
        for (var times = 1; times <= 12; times++)
        {
            var last = _now;
            if (Look(check, silent, r => r with { Sides = r.Sides with { Left = r.Sides.Left with { Scale = new(new Mass(100), last) } } }) is not null)
            {
                Assert.Equal(timesUntilTold, times);
                return;
            }

            Assert.Null(Look(check, well, r => r));
        }

        Assert.Null(timesUntilTold);
    }

    [Theory]
    [InlineData(0.3, 0.0, true)]
    [InlineData(0.3, 0.019, true)]
    [InlineData(0.3, 0.02, false)]
    [InlineData(0.25, 0.0, false)] // So little may not turn it.
    [InlineData(null, 0.0, false)]
    public void A_motor_that_draws_nothing_for_moments_is_told(double? duty, double amperes, bool isTold)
    {
        var check = new UnsteadyMotorCheck();
        var told = Actuation.Safe with { Motor = duty is { } share ? Duty.Clamped(share) : null };
        int? found = null;
        for (var i = 0; i < 5; i++)
        {
            found ??= Look(check, 45, r => r with { MotorAmperes = new(amperes, r.At) }, told);
            found ??= Look(check, 50, r => r with { MotorAmperes = new(0.3, r.At) }, told);
        }

        Assert.Equal(isTold, found is not null);
    }

    [Fact]
    public void A_motor_that_draws_nothing_because_it_was_told_to_stand_is_none()
    {
        var check = new UnsteadyMotorCheck();
        var on = Actuation.Safe with { Motor = Duty.Clamped(0.8) };
        for (var i = 0; i < 20; i++)
        {
            Assert.Null(Look(check, 100, r => r with { MotorAmperes = new(0.3, r.At) }, on));
            Assert.Null(Look(check, 100, r => r with { MotorAmperes = new(0, r.At) }));

            // The current that is known is a few ticks old when it begins again.
            Assert.Null(Look(check, 15, r => r with { MotorAmperes = new(0, r.At) }, on));
        }
    }

    [Fact]
    public void A_supply_that_stands_still_while_the_current_comes_and_goes_is_told()
    {
        var tick = 0;
        Assert.Equal(41, Look(new FrozenSupplyCheck(), 100, r => r with { MotorAmperes = new(tick++ % 2 == 0 ? 0.5 : 0, r.At) }));
        Assert.Null(Look(new FrozenSupplyCheck(), 10_000, r => r with { MotorAmperes = new(0.5, r.At) }));
    }

    [Fact]
    public void A_supply_that_moves_by_the_least_bit_is_measured()
    {
        var tick = 0;
        Assert.Null(Look(new FrozenSupplyCheck(), 10_000, r => r with
        {
            MotorAmperes = new(tick++ % 2 == 0 ? 0.5 : 0, r.At),
            SupplyVolts = new(tick % 30 == 0 ? 11.996 : 12, r.At),
        }));
    }

    [Theory]
    [InlineData(31, 19, false)]
    [InlineData(31, 21, true)]
    [InlineData(29, 21, false)]
    public void A_line_valve_that_opens_late_again_and_again_is_told(double apart, int late, bool isTold)
    {
        var (check, isFound) = (new SlowValveCheck(), false);
        for (var cycle = 0; cycle < 5; cycle++)
        {
            for (var tick = 0; tick < 100; tick++)
            {
                isFound |= See(check, line: 100, manifold: tick < late ? 100 + apart : 100, isOpen: true, isVentClosed: true);
            }

            isFound |= See(check, 0, 0, isOpen: false, isVentClosed: false);
        }

        Assert.Equal(isTold, isFound);
    }

    [Theory]
    [InlineData(24, 0.9, false)]
    [InlineData(26, 0.9, true)]
    [InlineData(26, 0.36, false)] // Too little to be seen.
    public void A_vent_that_opens_late_again_and_again_is_told(int late, double hundredMmHg, bool isTold)
    {
        var (check, isFound) = (new SlowVentCheck(), false);
        for (var cycle = 0; cycle < 5; cycle++)
        {
            isFound |= See(check, 100 * hundredMmHg, 0, isOpen: false, isVentClosed: true);
            for (var tick = 0; tick < 100; tick++)
            {
                isFound |= See(check, tick < late ? 98 * hundredMmHg : 20, 0, isOpen: false, isVentClosed: false);
            }
        }

        Assert.Equal(isTold, isFound);
    }

    [Fact]
    public void A_vent_that_opens_only_for_moments_to_let_a_little_air_in_is_not_late()
    {
        var check = new SlowVentCheck();
        for (var tick = 0; tick < 2_000; tick++)
        {
            Assert.False(See(check, 100, 0, isOpen: false, isVentClosed: tick % 48 > 22));
        }
    }

    [Fact]
    public void A_display_that_is_lost_for_a_second_is_told_and_for_less_it_is_not()
    {
        var check = new DisplayCheck();
        Assert.Null(Look(check, 990, r => r with { IsDisplayLost = true }));
        Assert.Null(Look(check, 1, r => r));
        Assert.InRange(Look(check, 1_100, r => r with { IsDisplayLost = true }) ?? 0, 999, 1_001);
    }

    [Fact]
    public void What_was_told_stays_told_until_it_has_been_well_for_half_a_minute()
    {
        var watch = new PartWatch();
        for (var i = 0; i < 1_100; i++)
        {
            watch.Look(Well() with { IsDisplayLost = true }, _senses, Actuation.Safe, Dt);
        }

        Assert.Equal(Notice.DisplayLost, watch.Notice);
        for (var i = 0; i < 29_900; i++)
        {
            watch.Look(Well(), _senses, Actuation.Safe, Dt);
            Assert.Equal(Notice.DisplayLost, watch.Notice);
        }

        for (var i = 0; i < 200; i++)
        {
            watch.Look(Well(), _senses, Actuation.Safe, Dt);
        }

        Assert.Equal(Notice.None, watch.Notice);
    }

    private bool See(IPartCheck check, double line, double manifold, bool isOpen, bool isVentClosed)
    {
        _now += TimeSpan.FromMilliseconds(1);
        var told = Actuation.Safe with { Sides = new(new() { LineValveOpen = isOpen, VentClosed = isVentClosed }, default) };
        var readings = CheckBench.WithLine(Well(), Side.Left, new(new Vacuum(line), _now)) with { Manifold = new(new Vacuum(manifold), _now) };
        _senses.Update(readings, told with { Motor = Duty.Clamped(0.5) }, Dt);
        return check.Look(readings, _senses, told, Dt);
    }

    /// <summary>In which tick it was told; null when it was not.</summary>
    private int? Look(IPartCheck check, int ticks, Func<Readings, Readings> spoil, Actuation told = default)
    {
        for (var tick = 1; tick <= ticks; tick++)
        {
            _now += TimeSpan.FromMilliseconds(1);
            if (check.Look(spoil(Well()), _senses, told, Dt))
            {
                return tick;
            }
        }

        return null;
    }

    private Readings Well()
    {
        var side = new SideReadings { Scale = new(new Mass(100), _now) };
        return new() { At = _now, Sides = new(side, side), SupplyVolts = new(12, _now), MotorAmperes = new(0.3, _now) };
    }
}
