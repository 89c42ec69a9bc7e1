using LetDown.Core.Milk;
using LetDown.Core.Programs;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Core.Planning;

/// <summary>Makes the plan of a session from its program and what is known of her.</summary>
internal sealed class PlanMaker(PersonalPlan plan, PlanOptions options)
{
    /// <summary>What is known of her; from the next session on.</summary>
    public PersonalPlan Personal { get; private set; } = plan;

    public PlanOptions Options => options;

    /// <summary>Goes by another plan from the next session on: what is on goes on as it began.</summary>
    public CommandOutcome Follow(PersonalPlan plan)
    {
        if (!plan.IsUsable)
        {
            return CommandOutcome.OutOfRange;
        }

        Personal = plan;
        return CommandOutcome.Accepted;
    }

    public (IPumpingPlan Plan, MilkExpectation Expectation) Make(PumpProgram program, Rounds rounds, PerSide<BreastMilk> milk)
    {
        var expectation = new MilkExpectation(Personal);
        var follower = new MilkFollower(rounds, milk, options);
        IPumpingPlan made = program.FollowsMilk
            ? new MilkPlan(program, Personal, rounds, milk, expectation, follower, options)
            : new ClockPlan(program, rounds, follower);
        return (made, expectation);
    }
}
