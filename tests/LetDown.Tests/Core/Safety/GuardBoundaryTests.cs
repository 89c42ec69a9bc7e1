using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Safety;

/// <summary>The guards of one line, and the way out, at their limits.</summary>
public sealed class GuardBoundaryTests
{
    private const double Dt = 0.001;

    private static readonly SideActuation Pulling = new() { LineValveOpen = true, VentClosed = true };

    [Theory]
    [InlineData(150, 158, 158.01)] // her ceiling, and 8 mmHg for an instant
    [InlineData(250, 250, 250.01)] // never beyond the software ceiling
    public void A_line_is_vented_from_her_ceiling_and_its_margin_until_it_is_released(double ceiling, double allowed, double vented)
    {
        var guard = new LineGuard(new(ceiling));
        guard.Update(new(allowed), Pulling, Dt);
        Assert.Equal((false, Pulling), (guard.MustVent, guard.Clamp(Pulling)));

        guard.Update(new(vented), Pulling, Dt);
        guard.Update(SafetyLimits.Released + new Vacuum(0.01), default, Dt);
        Assert.Equal((true, default), (guard.MustVent, guard.Clamp(Pulling)));
        guard.Update(SafetyLimits.Released, default, Dt);
        Assert.False(guard.MustVent);
    }

    [Fact]
    public void What_warms_her_goes_on_while_a_line_is_vented()
    {
        var guard = new LineGuard(new(150));
        guard.Update(new(double.NaN), Pulling, Dt);
        Assert.Equal(new SideActuation { PadOn = true, MassageOn = true, LightOn = true }, guard.Clamp(Pulling with { PadOn = true, MassageOn = true, LightOn = true }));
    }

    [Fact]
    public void A_hold_ends_a_quarter_of_a_second_before_the_longest_and_a_line_that_stays_is_told_after_it()
    {
        var hold = new HoldTimer();
        var (release, stays) = (0.0, 0.0);
        for (var held = Dt; held < 3; held += Dt)
        {
            hold.Update(new(19), Dt);
            release = hold.MustRelease && release == 0 ? held : release;
            stays = hold.DoesNotRelease && stays == 0 ? held : stays;
        }

        Assert.Equal(1.75, release, 0.002); // SafetyLimits.LongestHold less HoldTimer.VentTime
        Assert.Equal(2.3, stays, 0.002); // and HoldTimer.Grace
        hold.Update(new(18), Dt);
        Assert.Equal((false, false), (hold.MustRelease, hold.DoesNotRelease));
    }

    [Fact]
    public void A_reading_that_dips_a_little_below_20_releases_nothing()
    {
        var hold = new HoldTimer();
        for (var tick = 0; tick < 1_800; tick++)
        {
            hold.Update(new(tick % 2 == 0 ? 18.1 : 60), Dt);
        }

        Assert.True(hold.MustRelease);
    }

    [Fact]
    public void Once_it_must_be_released_it_must_until_it_is()
    {
        var hold = new HoldTimer();
        for (var tick = 0; tick < 1_760; tick++)
        {
            hold.Update(new(100), Dt);
        }

        hold.Update(new(18.1), Dt);
        Assert.True(hold.MustRelease);
        hold.Update(new(18), Dt);
        hold.Update(new(100), Dt);
        Assert.False(hold.MustRelease);
    }

    [Fact]
    public void Suction_in_one_go_is_allowed_for_the_longest_session_and_half_a_minute()
    {
        var allowance = default(SuctionAllowance);
        allowance.Update(isArmed: true, 3_630); // 60 min and SuctionAllowance.Grace
        Assert.False(allowance.IsUsedUp);
        allowance.Update(isArmed: true, Dt);
        Assert.True(allowance.IsUsedUp);
        allowance.Update(isArmed: false, Dt);
        Assert.False(allowance.IsUsedUp);
    }

    [Theory]
    [InlineData(25, 25)]
    [InlineData(-25, -25)]
    [InlineData(25.1, 0)]
    [InlineData(-25.1, 0)]
    public void A_zero_is_learned_within_what_a_sensor_may_be_off(double reads, double learned)
    {
        var zero = new SensorZero();
        for (var tick = 0; tick < 3_000; tick++)
        {
            zero.Update(new(reads), isVented: true, Dt);
        }

        Assert.Equal(learned, zero.Offset.MmHg, 0.1);
        Assert.Equal(Math.Abs(reads) > 25, zero.IsOff);
        Assert.Equal(100 - zero.Offset.MmHg, zero.Apply(new(100)).MmHg);
    }

    [Fact]
    public void A_zero_is_not_learned_before_the_line_has_settled_nor_while_it_is_pulled_nor_from_no_number()
    {
        var zero = new SensorZero();
        for (var tick = 0; tick < 10_000; tick++)
        {
            zero.Update(new(10), isVented: tick % 800 != 799, Dt); // vented for 0.799 s at a time
        }

        zero.Update(new(double.NaN), isVented: true, 2);
        Assert.Equal((0, false), (zero.Offset.MmHg, zero.IsOff));
        zero.Update(new(10), isVented: true, 0.05);
        Assert.Equal(2.5, zero.Offset.MmHg, 0.001); // a quarter of its time constant of 0.2 s
    }

    /// <summary>Vacuum of the lines and the manifold, mmHg; which vents are stuck; which line valves are to be opened.</summary>
    [Theory]
    [InlineData(100, 0, 0, true, false, true, true)]
    [InlineData(0, 100, 0, false, true, true, true)]
    [InlineData(100, 0, 100, true, false, true, true)]
    [InlineData(100, 0, 100.1, true, false, false, true)] // a deeper manifold first empties into the other line
    [InlineData(20.1, 0, 0, true, false, true, true)]
    [InlineData(20, 0, 0, true, false, false, false)]
    [InlineData(100, 100, 0, false, false, false, false)]
    public void A_line_with_a_stuck_vent_is_let_out_through_the_other_one(double left, double right, double manifold, bool leftStuck, bool rightStuck, bool leftOpen, bool rightOpen)
    {
        var chosen = new OtherWayOut().Choose(Senses(left, right, manifold), new(leftStuck, rightStuck), Dt);
        Assert.Equal((leftOpen, rightOpen), (chosen.Sides.Left.LineValveOpen, chosen.Sides.Right.LineValveOpen));
        Assert.Equal((null, false, false), (chosen.Motor, chosen.Sides.Left.VentClosed, chosen.Sides.Right.VentClosed));
    }

    [Fact]
    public void A_way_that_leads_nowhere_is_given_up_after_three_seconds()
    {
        var way = new OtherWayOut();
        var senses = Senses(100, 0, 0);
        var used = 0;
        while (way.Choose(senses, new(true, false), Dt) != Actuation.Safe)
        {
            used++;
        }

        Assert.Equal(3_000, used, 2.0);
        way.Choose(Senses(0, 0, 0), new(true, false), Dt);
        Assert.NotEqual(Actuation.Safe, way.Choose(senses, new(true, false), Dt));
    }

    [Fact]
    public void Line_and_manifold_are_one_room_after_30_ms_unless_a_tick_was_late()
    {
        var senses = new LineSenses();
        var told = new Actuation { Sides = new(Pulling, default) };
        for (var tick = 0; tick < 29; tick++)
        {
            senses.Update(default(Readings) with { At = default }, told, Dt);
        }

        Assert.Equal(new PerSide<bool>(false, false), senses.AreJoined);
        senses.Update(new() { At = default }, told, 0.002);
        Assert.Equal(new PerSide<bool>(true, false), senses.AreJoined);
        senses.Update(new() { At = default }, told, 0.0201); // LineSenses.Unwatched
        Assert.Equal(new PerSide<bool>(false, false), senses.AreJoined);
    }

    private static LineSenses Senses(double left, double right, double manifold)
    {
        var senses = new LineSenses();
        var pulling = new Actuation { Motor = Duty.Clamped(0.5), Sides = new(Pulling, Pulling) }; // nothing is vented: no zero is learned
        senses.Update(
            new() { At = default, Sides = new(new() { Line = new(new(left), default) }, new() { Line = new(new(right), default) }), Manifold = new(new(manifold), default) },
            pulling,
            Dt);
        return senses;
    }
}
