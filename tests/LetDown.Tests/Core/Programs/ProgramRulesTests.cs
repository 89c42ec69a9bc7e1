using CsCheck;
using LetDown.Core;
using LetDown.Core.Programs;
using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Programs;

public sealed class ProgramRulesTests
{
    private static readonly PumpProgram Good = BuiltInPrograms.Adaptive with { Name = "mine" };

    private static readonly Gen<PumpProgram> AnyProgram = Gen.Select(
        Gen.Double[0, 300], Gen.Double[0, 200], Gen.Double[0, 200], Gen.Double[0, 300], Gen.Enum<Breasts>(), Gen.Double[0, 90],
        (peak, fast, slow, most, breasts, minutes) => Good with
        {
            Stimulation = new(new Vacuum(peak), new Rate(fast)),
            ExpressionRate = new(slow),
            ExpressionAtMost = new Vacuum(most),
            Breasts = breasts,
            Length = TimeSpan.FromMinutes(minutes),
        });

    [Fact]
    public void Every_built_in_program_is_fit_and_has_its_own_name() =>
        Assert.All(BuiltInPrograms.All, program =>
        {
            Assert.Empty(ProgramRules.Check(program));
            Assert.Single(BuiltInPrograms.All, other => other.Name == program.Name);
        });

    [Fact]
    public void Each_value_out_of_range_is_named()
    {
        var bad = Good with
        {
            Name = "Mine!",
            Explanation = " ",
            Stimulation = new(new Vacuum(121), new Rate(59)),
            ExpressionRate = new(double.NaN),
            ExpressionAtMost = new Vacuum(251),
            CoaxAfter = TimeSpan.FromSeconds(1),
            WorthGramsPerMinute = -1,
            Length = TimeSpan.FromMinutes(61),
            TargetMilk = new Mass(0),
            Steps = [new(ClockPhase.Rest, TimeSpan.FromMinutes(11))],
        };
        Assert.Equal(
            [
                "name", "explanation", "stimulation.mmHg", "stimulation.cyclesPerMinute", "expression.cyclesPerMinute", "expression.atMostMmHg",
                "coaxAfterSeconds", "minutes", "worthGramsPerMinute", "targetGrams", "steps[0].minutes", "steps",
            ],
            ProgramRules.Check(bad).Select(problem => problem.Field));
    }

    [Fact]
    public void Steps_for_each_breast_must_fit_into_a_session()
    {
        var longer = Good with { Steps = [new(ClockPhase.Express, TimeSpan.FromMinutes(31))] };
        Assert.Equal("steps", Assert.Single(ProgramRules.Check(longer)).Field);
        Assert.Empty(ProgramRules.Check(longer with { Breasts = Breasts.Together }));
    }

    [Fact]
    public void Two_rests_in_a_row_are_no_way_around_the_longest_rest()
    {
        var rest = new ClockStep(ClockPhase.Rest, TimeSpan.FromMinutes(10));
        var program = Good with { Breasts = Breasts.Together, Steps = [new(ClockPhase.Pump, TimeSpan.FromMinutes(10)), rest, rest] };
        Assert.Equal("steps[2].do", Assert.Single(ProgramRules.Check(program)).Field);
    }

    [Fact]
    public void Whatever_program_is_started_is_fit_and_any_other_is_refused() => AnyProgram.Sample(program =>
    {
        var isFit = ProgramRules.Check(program).Count == 0;
        var outcome = ScriptedPump.Dry().Start(program);
        Assert.Equal(isFit ? CommandOutcome.Accepted : CommandOutcome.UnfitProgram, outcome);
        if (isFit)
        {
            Assert.True(program.Stimulation.Peak <= SuctionEnvelope.StimulationPeak.High);
            Assert.True(program.Length <= SafetyLimits.LongestSession);
        }
    });
}
