using LetDown.Core;
using LetDown.Core.Milk;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Session;

public sealed class PreparationTests
{
    private const double Tick = 0.02;

    private readonly PerSide<BreastMilk> _milk = new(new(), new());
    private readonly LineSenses _senses = new();
    private readonly Preparation _preparation;
    private double _seconds;

    public PreparationTests()
    {
        _preparation = new(_milk);
        _preparation.Begin();
    }

    [Fact]
    public void Scales_are_tared_once_after_the_self_test_and_two_and_a_half_seconds()
    {
        Assert.Null(Pass(2.48));
        Assert.False(_preparation.IsTared);
        Assert.Null(Pass(Tick));
        Assert.True(_preparation.IsTared);
        Pass(10);

        Assert.Equal((1, 1), (_milk.Left.Sessions, _milk.Right.Sessions));
    }

    [Fact]
    public void Nothing_is_tared_while_the_self_test_is_not_passed()
    {
        Pass(10, builds: false);

        Assert.False(_preparation.IsTared);
        Assert.Equal((0, Fault.MotorOdd), (_milk.Left.Sessions, _preparation.Fault));
    }

    [Fact]
    public void It_wants_what_the_self_test_wants()
    {
        Pass(1);
        Assert.Equal(SuctionIntent.Zeroing, _preparation.Intent);
        Pass(0.42);
        Assert.Equal(SuctionIntent.Build, _preparation.Intent);
    }

    [Fact]
    public void With_every_shield_sealed_it_is_done()
    {
        Pass(5);
        Assert.Equal((SessionTrigger.Prepared, SessionReason.SelfTestPassed), Pass(Tick, isSealed: true));
    }

    [Fact]
    public void The_tick_that_tares_decides_nothing_else()
    {
        Pass(2.48);
        Assert.Null(Pass(Tick, isSealed: true));
        Assert.True(_preparation.IsTared);
    }

    [Fact]
    public void Without_a_seal_it_ends_after_a_minute_and_a_half()
    {
        Assert.Null(Pass(89.96));
        Assert.Equal((SessionTrigger.Finish, SessionReason.NoSeal), Pass(2 * Tick));
    }

    [Fact]
    public void Another_session_is_prepared_anew()
    {
        Pass(5);
        _preparation.Begin();
        Assert.False(_preparation.IsTared);
        Assert.Equal(SuctionIntent.Zeroing, _preparation.Intent);

        _seconds = 0;
        Pass(5);
        Assert.Equal((2, 2), (_milk.Left.Sessions, _milk.Right.Sessions));
    }

    private (SessionTrigger Trigger, SessionReason Reason)? Pass(double seconds, bool builds = true, bool isSealed = false)
    {
        (SessionTrigger, SessionReason)? next = null;
        for (var i = 0; i < Math.Round(seconds / Tick); i++)
        {
            _seconds += Tick;
            var now = TimeSpan.FromSeconds(10 + _seconds);
            var readings = new Readings { At = now, Manifold = new(new(builds && _preparation.Intent == SuctionIntent.Build ? 80 : 0), now) };
            var shut = new SideActuation { VentClosed = true };
            _senses.Update(readings, new() { Motor = Duty.Clamped(0.5), Sides = new(shut, shut) }, Tick);

            // A whole number of ticks, for their sum is not.
            next = _preparation.Next(readings, _senses, Math.Round(_seconds, 6), isSealed, Tick);
        }

        return next;
    }
}
