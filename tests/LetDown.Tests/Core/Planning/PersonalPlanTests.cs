using CsCheck;
using LetDown.Core;
using LetDown.Core.Planning;
using LetDown.Core.Programs;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Planning;

/// <summary>What her plan changes in a session, and what it must never change.</summary>
public sealed class PersonalPlanTests
{
    [Fact]
    public void A_plan_counts_from_the_next_session_on_and_is_told_with_it()
    {
        var pump = ScriptedPump.Dry();
        pump.IsAwake = true;
        pump.Start(BuiltInPrograms.Adaptive);
        pump.RunTo(PumpState.Stimulating);
        Assert.Equal(CommandOutcome.Accepted, Follow(pump, new() { FirstSide = Side.Right, FirstSeconds = 40 }));
        Assert.Equal((Side.Left, 40), (pump.Status.Side, pump.Status.Plan!.FirstSeconds));
        pump.Do(CommandKind.Stop);
        pump.RunTo(PumpState.Complete);

        pump.Start(BuiltInPrograms.Adaptive);
        Assert.Equal(Side.Right, pump.Status.Side);
        var started = pump.Events.Where(happened => happened.Kind == SessionEventKind.Started).Select(happened => happened.Plan!.FirstSeconds);
        Assert.Equal([90, 40], started);
    }

    [Theory]
    [InlineData(60, 60)]
    [InlineData(200, 200)]
    public void Coaxing_begins_when_the_plan_says(double after, double begins)
    {
        var coaxed = FirstCoaxed(new() { FirstSeconds = 10, CoaxAfterSeconds = after }, BuiltInPrograms.OneSide);
        Assert.InRange(coaxed, begins, begins + 15);
    }

    [Fact]
    public void A_program_that_says_when_goes_before_the_plan() => Assert.InRange(
        FirstCoaxed(new() { FirstSeconds = 10, CoaxAfterSeconds = 200 }, BuiltInPrograms.OneSide with { CoaxAfter = TimeSpan.FromSeconds(45) }), 45, 60);

    /// <summary>A dry breast, worth nothing: it is done with when the plan says, not before.</summary>
    [Theory]
    [InlineData(90)]
    [InlineData(300)]
    public void A_breast_is_finished_when_the_plan_says(double after)
    {
        var pump = ScriptedPump.Dry(new() { Plan = new() { FinishedAfterSeconds = after, FirstGrams = new(new Mass(1), new Mass(1)) } });
        pump.IsAwake = true;
        pump.Start(BuiltInPrograms.OneSide with { WorthGramsPerMinute = 5 });
        pump.RunTo(PumpState.Complete);
        var stimulated = Stimulated(pump);
        Assert.InRange(stimulated, after, after + 5);
    }

    [Fact]
    public void A_number_outside_its_range_is_refused_and_the_old_plan_stays() => Gen.Select(Gen.Int[0, 6], Gen.OneOf(Gen.Const(double.NaN), Gen.Const(double.PositiveInfinity), Gen.Double[-1e6, 0], Gen.Double[1000, 1e6])).Sample((which, bad) =>
    {
        var pump = ScriptedPump.Dry();
        var plan = With(which, bad);
        Assert.False(plan.IsUsable);
        Assert.Equal(CommandOutcome.OutOfRange, Follow(pump, plan));
        pump.Start(BuiltInPrograms.Adaptive);
        Assert.Equal(PersonalPlan.Usual, pump.Events[0].Plan);
    });

    /// <summary>Whatever the plan, vacuum is the same: it never touches how deep or how fast.</summary>
    [Fact]
    public void No_plan_changes_the_suction() => Gen.Select(Gen.Double[10, 900], Gen.Double[30, 900], Gen.Double[30, 600], Gen.Double[60, 600], Gen.Double[1, 200]).Sample(
        (first, interval, coax, finished, grams) =>
        {
            var plan = new PersonalPlan { FirstSeconds = first, IntervalSeconds = interval, CoaxAfterSeconds = coax, FinishedAfterSeconds = finished, FirstGrams = new(new Mass(grams), new Mass(grams)) };
            Assert.Equal(Deepest(PersonalPlan.Usual), Deepest(plan));
        },
        iter: 5);

    private static double Deepest(PersonalPlan plan)
    {
        var pump = ScriptedPump.Dry(new() { Plan = plan });
        pump.Start(BuiltInPrograms.OneSide);
        var deepest = 0.0;
        pump.Watch = (_, _, _) => deepest = Math.Max(deepest, pump.Status.Target?.MmHg ?? 0);
        // Before anything is coaxed: another rhythm is softer, whenever it comes.
        pump.Run(28);
        return deepest;
    }

    private static double FirstCoaxed(PersonalPlan plan, PumpProgram program)
    {
        var pump = ScriptedPump.Dry(new() { Plan = plan });
        pump.IsAwake = true;
        pump.Start(program with { WorthGramsPerMinute = 0 });
        pump.RunTo(PumpState.Stimulating);
        pump.Run(250);
        var began = pump.Events.First(happened => happened is { Kind: SessionEventKind.StateChanged, State: PumpState.Stimulating }).Elapsed;
        return (pump.Events.First(happened => happened.Kind == SessionEventKind.Coaxed).Elapsed - began).TotalSeconds;
    }

    private static double Stimulated(ScriptedPump pump)
    {
        var states = pump.Events.Where(happened => happened.Kind == SessionEventKind.StateChanged).ToList();
        return states.Zip(states.Skip(1)).Where(pair => pair.First.State == PumpState.Stimulating).Sum(pair => (pair.Second.Elapsed - pair.First.Elapsed).TotalSeconds);
    }

    private static CommandOutcome Follow(ScriptedPump pump, PersonalPlan plan) => pump.Do(new Commands { Kind = CommandKind.Plan, Plan = plan });

    private static PersonalPlan With(int which, double bad) => which switch
    {
        0 => new() { FirstSeconds = bad },
        1 => new() { FirstDoubt = bad },
        2 => new() { IntervalSeconds = bad },
        3 => new() { IntervalDoubt = bad },
        4 => new() { FirstGrams = new(new Mass(20), new Mass(bad)) },
        5 => new() { CoaxAfterSeconds = bad },
        _ => new() { FinishedAfterSeconds = bad },
    };
}
