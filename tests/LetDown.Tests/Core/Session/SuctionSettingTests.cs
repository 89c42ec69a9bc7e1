using LetDown.Core.Programs;
using LetDown.Core.Session;
using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Session;

/// <summary>Her level, between 60 mmHg and the higher of two comfort ceilings, 140 and 180.</summary>
public sealed class SuctionSettingTests
{
    private readonly SuctionSetting _setting = new(new(150), new(new Vacuum(140), new Vacuum(180)));

    [Theory]
    [InlineData(60, true)]
    [InlineData(180, true)]
    [InlineData(59.9, false)]
    [InlineData(180.1, false)]
    [InlineData(double.NaN, false)]
    public void A_level_within_the_range_is_taken_and_any_other_changes_nothing(double wished, bool isTaken)
    {
        Assert.Equal(isTaken, _setting.TrySet(new(wished)));
        Assert.Equal(isTaken ? wished : 150, _setting.Level.MmHg);
    }

    [Fact]
    public void A_press_is_ten_and_the_ends_of_the_range_hold()
    {
        Assert.True(_setting.Change(1));
        Assert.Equal(160, _setting.Level.MmHg);
        Assert.True(_setting.Change(5));
        Assert.Equal(180, _setting.Level.MmHg);
        Assert.False(_setting.Change(1));
        Assert.True(_setting.Change(-30));
        Assert.Equal(60, _setting.Level.MmHg);
        Assert.False(_setting.Change(0));
    }

    [Fact]
    public void Each_breast_feels_at_most_its_own_ceiling()
    {
        Assert.Equal((140, 150), (_setting.For(Side.Left).MmHg, _setting.For(Side.Right).MmHg));
        Assert.Equal((140, 170), (_setting.Limit(Side.Left, new(170)).MmHg, _setting.Limit(Side.Right, new(170)).MmHg));
        Assert.Equal(100, _setting.Limit(Side.Left, new(100)).MmHg);
    }

    [Fact]
    public void A_ceiling_below_the_softest_expression_is_the_only_level_there_is()
    {
        var soft = new SuctionSetting(new(55), new(new Vacuum(55), new Vacuum(50)));
        Assert.True(soft.TrySet(new(55)));
        Assert.False(soft.TrySet(new(54)));
    }

    [Fact]
    public void Phases_pull_on_the_breasts_that_are_pumped_only_and_never_above_her_ceilings()
    {
        var rounds = new Rounds();
        var phases = new PhaseSuction(rounds, _setting);
        rounds.Begin(Breasts.InTurn, Side.Left);
        var program = BuiltInPrograms.Adaptive;
        AssertWave(phases.Gentle, 50, null, 60);
        AssertWave(phases.Stimulation(program, Coaxing.None), 80, null, 100);
        AssertWave(phases.Stimulation(program, Coaxing.Rhythm), 60, null, 70);
        AssertWave(phases.Stimulation(program with { Stimulation = new(new(60), new(70)) }, Coaxing.Rhythm), 50, null, 60);
        AssertWave(phases.Expression(program), 140, null, program.ExpressionRate.CyclesPerMinute);
        rounds.Begin(Breasts.Together, Side.Left);
        AssertWave(phases.Expression(program), 140, 150, program.ExpressionRate.CyclesPerMinute);
        AssertWave(phases.Expression(program with { ExpressionAtMost = new(90) }), 90, 90, program.ExpressionRate.CyclesPerMinute);
        AssertWave(phases.Stimulation(program, Coaxing.Word), 80, 80, 100);
        rounds.Begin(Breasts.InTurn, Side.Right);
        AssertWave(phases.Gentle, null, 50, 60);
    }

    private static void AssertWave(SuctionIntent intent, double? left, double? right, double rate) => Assert.Equal(
        (SuctionMode.Wave, left, right, rate), (intent.Mode, intent.Peaks.Left?.MmHg, intent.Peaks.Right?.MmHg, Math.Round(intent.Rate.CyclesPerMinute, 9)));
}
