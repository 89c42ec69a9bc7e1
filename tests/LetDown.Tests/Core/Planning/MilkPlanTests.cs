using LetDown.Core;
using LetDown.Core.Programs;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Planning;

public sealed class MilkPlanTests
{
    /// <summary>Ejections 221 s apart (LD21), 60 s long (between LD16 and LD17), at FL02's flow.</summary>
    private static readonly double[] Onsets = [.. Enumerable.Range(0, 12).Select(i => 80 + (221.0 * i))];

    [Fact]
    public void When_the_flow_falls_it_goes_where_more_is_to_be_expected_and_says_so_with_numbers()
    {
        var pump = Mother(60, 60);
        pump.Start(BuiltInPrograms.Adaptive);
        pump.RunTo(PumpState.Switching);
        var left = pump.Events[^1];
        Assert.Equal(SessionReason.MoreOnOtherSide, left.Reason);
        Assert.Equal(1, pump.Status.LetDowns);
        Assert.True(left.Grounds.Next.Right > left.Grounds.Next.Left);
        Assert.True(left.Grounds.GramsPerMinute.Right > left.Grounds.GramsPerMinute.Left);
        Assert.Equal(0.5, left.Grounds.Worth);
        Assert.InRange(left.Grounds.ExpectedWait, 200, 240);
    }

    [Fact]
    public void It_returns_to_the_first_breast_when_that_promises_more_again()
    {
        var pump = Mother(80, 80);
        pump.Start(BuiltInPrograms.Adaptive);
        pump.RunTo(PumpState.Complete);
        var visits = pump.Events.Where(e => e.Kind == SessionEventKind.StateChanged && e.State == PumpState.Stimulating).Select(e => e.Round).Distinct();
        Assert.True(visits.Count() >= 4);
        Assert.InRange(pump.Grams.Left + pump.Grams.Right, 140, 161);
        Assert.True(pump.Events[^1].Grounds.GramsPerMinute is { Left: < 0.5, Right: < 0.5 });
    }

    [Fact]
    public void A_mother_who_gives_nothing_gets_180_seconds_on_each_breast_before_it_is_enough()
    {
        var pump = Mother(0, 0);
        pump.Start(BuiltInPrograms.Adaptive);
        pump.RunTo(PumpState.Switching);
        Assert.Equal(SessionReason.NoMilkOnSide, pump.Status.Reason);
        Assert.InRange(pump.Status.Elapsed.TotalSeconds, 180, 200);
        pump.RunTo(PumpState.Complete);
        Assert.Equal(SessionReason.NeitherSideGives, pump.Status.Reason);
        Assert.InRange(pump.Status.Elapsed.TotalSeconds, 360, 1200);
    }

    [Fact]
    public void One_side_never_goes_to_the_other_unless_she_asks()
    {
        var pump = Mother(60, 60);
        pump.Start(BuiltInPrograms.OneSide);
        pump.RunTo(PumpState.Expressing);
        pump.RunTo(PumpState.Complete);
        Assert.Equal((1, 0.0), (pump.Status.Round, pump.Grams.Right));
        Assert.InRange(pump.Grams.Left, 55, 61);

        pump.Start(BuiltInPrograms.OneSide);
        pump.RunTo(PumpState.Stimulating);
        Assert.Equal(CommandOutcome.Accepted, pump.Do(CommandKind.Switch));
        pump.RunTo(PumpState.Stimulating);
        Assert.Equal(2, pump.Status.Round);
    }

    [Fact]
    public void Both_breasts_let_down_once_and_the_one_that_is_empty_is_let_go()
    {
        var pump = Mother(20, 90);
        pump.Start(BuiltInPrograms.Both);
        pump.RunTo(PumpState.Expressing);
        Assert.True(pump.Status.IsTogether);
        pump.Run(5);
        Assert.Equal(1, pump.Status.LetDowns);
        Assert.Equal(2, pump.Events.Count(e => e.Kind == SessionEventKind.LetDown));
        pump.RunTo(PumpState.Complete);
        var letGo = Assert.Single(pump.Events, e => e.Kind == SessionEventKind.SideFinished);
        Assert.Equal((Side.Left, SessionReason.SideFinished), (letGo.Side, letGo.Reason));
        Assert.InRange(pump.Grams.Left + pump.Grams.Right, 100, 111);
    }

    [Fact]
    public void Of_two_breasts_the_one_whose_bottle_is_full_is_let_go_and_the_other_goes_on()
    {
        var pump = Mother(60, 60);
        pump.Start(BuiltInPrograms.Both);
        pump.RunTo(PumpState.Expressing);
        pump.Tamper = r => r with { Sides = r.Sides with { Right = r.Sides.Right with { BottleFull = true } } };
        pump.Run(2);
        Assert.Equal((false, Side.Left, PumpState.Expressing), (pump.Status.IsTogether, pump.Status.Side, pump.Status.State));
        Assert.False(pump.Actuation.Sides.Right.VentClosed);
        Assert.Equal(Notice.BottleFull, pump.Status.Notice);
    }

    [Fact]
    public void It_does_not_go_to_a_breast_whose_bottle_is_full_already()
    {
        var pump = Mother(60, 60);
        pump.Tamper = r => r with { Sides = r.Sides with { Right = r.Sides.Right with { BottleFull = true } } };
        pump.Start(BuiltInPrograms.Adaptive);
        pump.RunTo(PumpState.Expressing);
        Assert.Equal(CommandOutcome.NotNow, pump.Do(CommandKind.Switch));
        pump.RunTo(PumpState.Complete);
        Assert.Equal(1, pump.Status.Round);
    }

    [Fact]
    public void A_let_down_that_she_feels_with_both_breasts_pumped_is_one_of_both()
    {
        var pump = Mother(90, 90);
        pump.Start(BuiltInPrograms.Both);
        foreach (var onset in Onsets.Take(3))
        {
            pump.Run(onset - pump.Status.Elapsed.TotalSeconds);
            Assert.Equal(CommandOutcome.Accepted, pump.Do(CommandKind.LetDown));
        }

        pump.Run(100);
        Assert.Equal(3, pump.Status.LetDowns);
        Assert.True(pump.Status.IsTogether, "Both gave: none is let go.");
        Assert.Equal(90, pump.Events.Where(e => e.Kind == SessionEventKind.LetDownOver && e.Side == Side.Right).Sum(e => e.Value), 3.0);
    }

    [Fact]
    public void The_milk_she_wanted_is_enough()
    {
        var pump = Mother(60, 60);
        pump.Start(BuiltInPrograms.Adaptive, target: 40);
        pump.RunTo(PumpState.Complete);
        Assert.Equal(SessionReason.TargetReached, pump.Status.Reason);
        Assert.InRange(pump.Grams.Left + pump.Grams.Right, 40, 42);
        Assert.Equal(40, pump.Events[0].TargetMilk?.Grams);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(double.NaN)]
    [InlineData(1001)]
    public void A_target_that_cannot_be_meant_is_refused(double grams) =>
        Assert.Equal(CommandOutcome.UnfitProgram, Mother(1, 1).Start(BuiltInPrograms.Adaptive, grams));

    private static ScriptedPump Mother(double left, double right) => new(new ScriptedMother(new(left, right), 0.5, 60, Onsets).Flow);
}
