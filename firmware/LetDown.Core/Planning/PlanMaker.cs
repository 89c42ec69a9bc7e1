using LetDown.Core.Milk;
using LetDown.Core.Programs;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Core.Planning;

/// <summary>Makes the plan of a session from its program and what is known of her.</summary>
internal sealed class PlanMaker(LetDownPattern pattern, PlanOptions options)
{
    public PlanOptions Options => options;

    public (IPumpingPlan Plan, MilkExpectation Expectation) Make(PumpProgram program, Rounds rounds, PerSide<BreastMilk> milk)
    {
        var expectation = new MilkExpectation(pattern);
        var follower = new MilkFollower(rounds, milk, options);
        IPumpingPlan plan = program.FollowsMilk
            ? new MilkPlan(program, rounds, milk, expectation, follower, options)
            : new ClockPlan(program, rounds, follower);
        return (plan, expectation);
    }
}
