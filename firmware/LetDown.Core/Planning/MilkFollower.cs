using LetDown.Core.Milk;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Core.Planning;

/// <summary>Expression while milk flows, stimulation while it does not.</summary>
internal sealed class MilkFollower(Rounds rounds, PerSide<BreastMilk> milk, PlanOptions options)
{
    private bool IsFlowing => (rounds.IsPumped(Side.Left) && milk.Left.IsFlowing) || (rounds.IsPumped(Side.Right) && milk.Right.IsFlowing);

    public Move Next(PumpState state) => (state, IsFlowing) switch
    {
        (PumpState.Stimulating, true) => new(MoveKind.Express, SessionReason.FlowRose, Grounds),
        (PumpState.Expressing, false) when options.StimulatesAgain => new(MoveKind.Stimulate, SessionReason.FlowFell, Grounds),
        _ => Move.Stay,
    };

    /// <summary>True when nothing flows and the pump looks for the next let-down.</summary>
    public bool IsWaiting(PumpState state) => !IsFlowing && state is (PumpState.Stimulating or PumpState.Expressing);

    private Grounds Grounds => new() { Flow = new(milk.Left.Flow, milk.Right.Flow) };
}
