using LetDown.Core;
using LetDown.Core.Programs;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Session;

public sealed class RoundsTests
{
    private readonly Rounds _rounds = new();

    [Fact]
    public void In_turn_one_breast_is_pumped_and_each_visit_is_counted()
    {
        _rounds.Begin(Breasts.InTurn, Side.Right);
        Assert.Equal((Side.Right, 1, false, true), (_rounds.Side, _rounds.Round, _rounds.IsTogether, _rounds.CanVisitOther));
        Assert.Equal((false, true), (_rounds.IsPumped(Side.Left), _rounds.IsPumped(Side.Right)));
        _rounds.VisitOther();
        _rounds.VisitOther();
        _rounds.VisitOther();
        Assert.Equal((Side.Left, 4), (_rounds.Side, _rounds.Round));
    }

    [Fact]
    public void Together_both_are_pumped_until_one_is_let_go()
    {
        _rounds.Begin(Breasts.Together, Side.Left);
        Assert.Equal((true, false), (_rounds.IsTogether, _rounds.CanVisitOther));
        _rounds.LetGo(Side.Left);
        Assert.Equal((Side.Right, false, false, true), (_rounds.Side, _rounds.IsTogether, _rounds.IsPumped(Side.Left), _rounds.IsPumped(Side.Right)));
        Assert.False(_rounds.CanVisitOther);
    }

    [Fact]
    public void A_breast_whose_bottle_was_full_is_not_gone_back_to_and_one_that_is_full_now_not_yet()
    {
        _rounds.Begin(Breasts.InTurn, Side.Left);
        var bottles = new BottleWatch();
        Look(bottles, right: true);
        Assert.False(_rounds.CanVisitOther);
        Assert.Equal((false, true), (_rounds.IsFull(Side.Left), _rounds.IsFull(Side.Right)));
        Look(bottles, right: false);
        Assert.True(_rounds.CanVisitOther);
        _rounds.BottleFull(Side.Right);
        Look(bottles, right: false);
        Assert.False(_rounds.CanVisitOther);
    }

    [Fact]
    public void A_new_session_has_new_bottles_and_both_breasts()
    {
        _rounds.Begin(Breasts.Together, Side.Left);
        _rounds.LetGo(Side.Left);
        _rounds.BottleFull(Side.Left);
        _rounds.Begin(Breasts.Together, Side.Left);
        Assert.True(_rounds.IsTogether);
        Assert.False(_rounds.IsFull(Side.Left));
        _rounds.Begin(Breasts.One, Side.Left);
        Assert.Equal((1, false), (_rounds.Round, _rounds.IsTogether));
    }

    private void Look(BottleWatch bottles, bool right)
    {
        bottles.Update(new Readings { At = default, Sides = new(default, new() { BottleFull = right }) }, 1);
        _rounds.Look(bottles);
    }
}
