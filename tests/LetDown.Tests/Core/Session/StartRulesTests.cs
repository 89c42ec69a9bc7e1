using LetDown.Core;
using LetDown.Core.Programs;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Session;

public sealed class StartRulesTests
{
    [Fact]
    public void What_is_left_open_is_what_the_program_says()
    {
        var program = BuiltInPrograms.Gentle with { TargetMilk = new Mass(70), Length = TimeSpan.FromMinutes(12) };
        var complete = StartRules.Complete(new() { Program = program });
        Assert.Equal((70, 12), (complete.TargetMilk!.Value.Grams, complete.Length!.Value.TotalMinutes));
        var own = StartRules.Complete(new() { Program = program, TargetMilk = new Mass(30), Length = TimeSpan.FromMinutes(5) });
        Assert.Equal((30, 5), (own.TargetMilk!.Value.Grams, own.Length!.Value.TotalMinutes));
        Assert.Equal(BuiltInPrograms.Adaptive, StartRules.Complete(default).Program);
    }

    [Theory]
    [InlineData(1, CommandOutcome.Accepted)]
    [InlineData(1000, CommandOutcome.Accepted)]
    [InlineData(0.9, CommandOutcome.UnfitProgram)]
    [InlineData(1000.1, CommandOutcome.UnfitProgram)]
    public void A_target_is_between_one_and_a_thousand_grams(double grams, CommandOutcome outcome) =>
        Assert.Equal(outcome, Check(new() { TargetMilk = new Mass(grams) }, PumpState.Idle));

    [Theory]
    [InlineData(PumpState.Idle, CommandOutcome.Accepted)]
    [InlineData(PumpState.Complete, CommandOutcome.Accepted)]
    [InlineData(PumpState.Faulted, CommandOutcome.Faulted)]
    [InlineData(PumpState.Paused, CommandOutcome.SessionOn)]
    [InlineData(PumpState.Expressing, CommandOutcome.SessionOn)]
    public void A_session_begins_where_none_is_and_no_fault_stands(PumpState state, CommandOutcome outcome) => Assert.Equal(outcome, Check(default, state));

    [Fact]
    public void What_is_wrong_with_the_wish_comes_before_what_is_in_its_way()
    {
        Assert.Equal(CommandOutcome.TooLong, Check(new() { Length = TimeSpan.FromMinutes(61) }, PumpState.Paused));
        Assert.Equal(CommandOutcome.UnfitProgram, Check(new() { Program = BuiltInPrograms.Adaptive with { WorthGramsPerMinute = double.NaN }, Length = TimeSpan.FromMinutes(61) }, PumpState.Idle));
    }

    private static CommandOutcome Check(in StartOptions options, PumpState state) => StartRules.Check(StartRules.Complete(options), state);
}
