using CsCheck;
using LetDown.Host.Plans;
using LetDown.Protocol.V1;

namespace LetDown.Tests.Host.Plans;

public sealed class PlanLearnerTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 24, 3, 0, 0, TimeSpan.Zero);
    private static readonly PlanItem[] Numbers = [.. Enum.GetValues<PlanItem>().Where(item => item != PlanItem.FirstSide)];

    [Fact]
    public void It_goes_a_fifth_of_the_way_and_says_why()
    {
        var change = Assert.Single(PlanLearner.Revise(new(), Targets(1, (PlanItem.FirstLetDown, 60)), Start));
        Assert.Equal((90, 84, 60, PlanLimit.Fifth), (change.Before, change.After, change.Target, change.Limit));
    }

    [Fact]
    public void It_stays_within_half_and_twice_of_her_own_setting()
    {
        var state = PlanState.Of([new() { At = Start, Kind = PlanChangeKind.Set, Item = PlanItem.CoaxAfter, Before = 120, After = 60 }]);
        var changes = Teach(ref state, 60, Targets(1, (PlanItem.CoaxAfter, 600)));
        Assert.Equal(120, state[PlanItem.CoaxAfter]);
        Assert.Equal(PlanLimit.Band, changes.Last(change => change.Item is not null).Limit);
    }

    [Fact]
    public void No_session_teaches_twice_and_nothing_is_learned_while_it_is_frozen()
    {
        var state = new PlanState();
        Assert.NotEmpty(Teach(ref state, 1, Targets(1, (PlanItem.Interval, 300))));
        Assert.Empty(PlanLearner.Revise(state, Targets(0, (PlanItem.Interval, 300)), Start));
        Assert.Empty(PlanLearner.Revise(state.With(new() { At = Start, Kind = PlanChangeKind.Frozen }), Targets(9, (PlanItem.Interval, 300)), Start));
    }

    [Fact]
    public void Reset_goes_back_to_what_is_usual_and_forgets_the_sessions_before()
    {
        var state = new PlanState();
        Teach(ref state, 5, Targets(1, (PlanItem.FirstLetDown, 50), (PlanItem.FirstSide, 1)));
        Assert.False(state.IsUsual);
        state = state.With(new() { At = Start, Kind = PlanChangeKind.Reset });
        Assert.True(state.IsUsual);
        Assert.Equal(Start, state.ForgottenBefore);
    }

    [Fact]
    public void The_pump_is_told_only_what_differs_and_is_left_alone_when_it_knows()
    {
        var state = new PlanState();
        Assert.Equal(new Plan(), PlanMessage.Of(state));
        Teach(ref state, 1, Targets(1, (PlanItem.FirstMilkRight, 50), (PlanItem.FirstSide, 1)));
        var plan = PlanMessage.Of(state);
        Assert.Equal(new Plan { FirstGramsRight = 28 + (0.2 * 22), FirstSide = Side.Right }, plan);
        Assert.True(PlanMessage.IsSame(plan, plan));
        // The pump says usual numbers, too.
        Assert.True(PlanMessage.IsSame(new Plan(), new Plan { FirstSeconds = 90, IntervalSeconds = 221 }));
        Assert.False(PlanMessage.IsSame(plan, new Plan()));
    }

    /// <summary>Whatever sessions seem to say, however often.</summary>
    [Fact]
    public void Nothing_learned_leaves_its_band_or_takes_more_than_a_fifth() => Gen.Select(
        Gen.Int[0, Numbers.Length - 1], Gen.Double[0.5, 2], Gen.OneOf(Gen.Double[-1e6, 1e6], Gen.Const(double.NaN), Gen.Const(double.PositiveInfinity)).List[1, 40]).Sample((which, factor, wishes) =>
    {
        var item = Numbers[which];
        var own = PlanBand.Of(item).Clamp(factor * PlanBand.Usual(item));
        var state = PlanState.Of([new() { At = Start, Kind = PlanChangeKind.Set, Item = item, After = own }]);
        for (var i = 0; i < wishes.Count; i++)
        {
            var before = state[item];
            Teach(ref state, 1, Targets(i + 1, (item, wishes[i])));
            var moved = Math.Abs(state[item] - before);
            Assert.InRange(state[item], Math.Max(PlanBand.Of(item).Low, own / 2), Math.Min(PlanBand.Of(item).High, own * 2));
            Assert.True(moved == 0 || moved <= (0.2 * Math.Abs(wishes[i] - before)) + 1e-9);
        }
    });

    private static List<PlanChange> Teach(ref PlanState state, int times, PlanTargets targets)
    {
        var all = new List<PlanChange>();
        for (var i = 0; i < times; i++)
        {
            var changes = PlanLearner.Revise(state, new(Numbers.Append(PlanItem.FirstSide).Where(item => targets[item] is not null).Select(item => KeyValuePair.Create(item, targets[item]!.Value))) { Sessions = targets.Sessions, UpTo = targets.UpTo.AddMinutes(i) }, Start);
            state = changes.Aggregate(state, (one, change) => one.With(change));
            all.AddRange(changes);
        }

        return all;
    }

    private static PlanTargets Targets(int day, params (PlanItem Item, double Value)[] values) =>
        new(values.Select(value => KeyValuePair.Create(value.Item, value.Value))) { Sessions = 20, UpTo = Start.AddDays(day) };
}
