using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Safety;

/// <summary>The self-test step by step, each limit just within and just beyond it.</summary>
public sealed class SelfTestStepTests
{
    private const double Dt = 0.001;

    private readonly SelfTest _test = new();
    private readonly LineSenses _senses = new();
    private TimeSpan _now = TimeSpan.FromHours(1);

    public SelfTestStepTests() => _test.Begin();

    [Fact]
    public void It_zeroes_then_builds_and_empties_for_each_line_and_passes()
    {
        See(1_390);
        Assert.Equal(SuctionIntent.Zeroing, _test.Intent);
        See(20);
        Assert.Equal(SuctionIntent.Build, _test.Intent);
        See(5, manifold: 60);
        Assert.Equal(SuctionIntent.Empty(Side.Left), _test.Intent);
        See(5, manifold: 15);
        Assert.Equal(SuctionIntent.Build, _test.Intent);
        See(5, manifold: 60);
        Assert.Equal(SuctionIntent.Empty(Side.Right), _test.Intent);
        Assert.False(_test.IsPassed);
        See(5, manifold: 15);
        Assert.True(_test.IsPassed);
        Assert.Equal((SuctionIntent.Zeroing, Fault.None), (_test.Intent, _test.Fault));
    }

    [Fact]
    public void Three_readings_end_no_step()
    {
        See(1_410);
        See(3, manifold: 61);
        See(1, manifold: 59);
        See(3, manifold: 61);
        Assert.Equal(SuctionIntent.Build, _test.Intent);
        See(1, manifold: 61);
        See(3, manifold: 14);
        Assert.Equal(SuctionIntent.Empty(Side.Left), _test.Intent);
    }

    [Theory]
    [InlineData(20, 0, Fault.None)]
    [InlineData(20.1, 0, Fault.ValveStuck)]
    [InlineData(0, 20.1, Fault.ValveStuck)]
    public void A_line_that_follows_is_a_valve_that_does_not_shut(double left, double right, Fault fault)
    {
        See(1_410);
        See(1, manifold: 40, left: left, right: right);
        Assert.Equal(fault, _test.Fault);
    }

    [Theory]
    [InlineData(0.0, Fault.MotorOdd)]
    [InlineData(0.07, Fault.MotorOdd)]
    [InlineData(0.09, Fault.ValveStuck)]
    public void What_builds_nothing_is_the_motor_when_it_draws_nothing_and_a_valve_when_it_turns(double amperes, Fault fault)
    {
        See(1_410, amperes: amperes);
        See(480, manifold: 59, amperes: amperes);
        Assert.Equal(Fault.None, _test.Fault);
        See(30, manifold: 59, amperes: amperes);
        Assert.Equal(fault, _test.Fault);
    }

    [Fact]
    public void The_current_counts_as_it_was_lately_and_not_as_it_once_was()
    {
        See(1_410, amperes: 5);
        See(505, manifold: 59);
        Assert.Equal(Fault.MotorOdd, _test.Fault);
    }

    [Fact]
    public void A_manifold_that_a_valve_does_not_let_out_is_a_stuck_valve()
    {
        See(1_410);
        See(4, manifold: 60);
        See(395, manifold: 15.1);
        Assert.Equal(Fault.None, _test.Fault);
        See(10, manifold: 15.1);
        Assert.Equal(Fault.ValveStuck, _test.Fault);
    }

    [Fact]
    public void What_was_wrong_is_forgotten_when_it_begins_again()
    {
        See(1_410);
        See(1, left: 30);
        _test.Begin();
        Assert.Equal((Fault.None, SuctionIntent.Zeroing), (_test.Fault, _test.Intent));
        See(1_390);
        Assert.Equal(SuctionIntent.Zeroing, _test.Intent);
    }

    private void See(int ticks, double manifold = 0, double left = 0, double right = 0, double amperes = 0)
    {
        for (var tick = 0; tick < ticks; tick++)
        {
            _now += TimeSpan.FromMilliseconds(1);
            var readings = new Readings
            {
                At = _now,
                Sides = new(new() { Line = new(new Vacuum(left), _now) }, new() { Line = new(new Vacuum(right), _now) }),
                Manifold = new(new Vacuum(manifold), _now),
            };

            // Shut off, so that nothing is zeroed away.
            var shut = new SideActuation { VentClosed = true };
            _senses.Update(readings, new() { Motor = Duty.Clamped(0.5), Sides = new(shut, shut) }, Dt);
            _test.Advance(_senses, amperes, Dt);
        }
    }
}
