using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Session;

public sealed class SwitchingPlanTests
{
    private readonly SwitchingPlan _plan = new();

    public SwitchingPlanTests() => _plan.Begin(Side.Right);

    [Fact]
    public void The_first_breast_is_given_180_seconds_before_anything_has_let_down()
    {
        Assert.Equal(179, SecondsOfStay(), 1.0);
        Assert.Equal(PlanStep.Switch, _plan.Next());
    }

    [Fact]
    public void A_breast_that_let_down_is_left_after_a_minute_without_milk()
    {
        _plan.StimulateInVain(100);
        _plan.LetDown();
        Assert.Equal(60, SecondsOfStay(), 1.0);
        Assert.Equal(PlanStep.Switch, _plan.Next());
    }

    [Fact]
    public void It_goes_first_second_first_again_and_ends_when_neither_gave_for_180_seconds()
    {
        _plan.LetDown();
        List<Side> visits = [_plan.Side];
        while (true)
        {
            SecondsOfStay();
            if (_plan.Next() == PlanStep.End)
            {
                break;
            }

            _plan.VisitOther();
            visits.Add(_plan.Side);
        }

        Assert.Equal([Side.Right, Side.Left, Side.Right, Side.Left], visits);
        Assert.Equal(4, _plan.Round);
    }

    [Fact]
    public void A_side_whose_bottle_is_full_is_not_visited_again()
    {
        _plan.BottleFull(Side.Left);
        Assert.False(_plan.CanVisitOther);
        Assert.Equal(180, SecondsOfStay(), 1.0);
        Assert.Equal(PlanStep.End, _plan.Next());
    }

    [Fact]
    public void A_side_she_asks_for_is_given_a_new_chance()
    {
        _plan.StimulateInVain(180);
        _plan.GiveOtherAChance();
        _plan.VisitOther();
        _plan.GiveOtherAChance();
        _plan.StimulateInVain(180);
        Assert.Equal(PlanStep.Switch, _plan.Next());
    }

    private double SecondsOfStay()
    {
        var seconds = 0;
        while (_plan.Next() == PlanStep.Stay)
        {
            _plan.StimulateInVain(1);
            seconds++;
        }

        return seconds;
    }
}
