using LetDown.Core.Safety;
using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Core.Session;

/// <summary>The seal of every breast that is being pumped.</summary>
internal sealed class SealWatches(Rounds rounds, ISuctionWatch suction)
{
    private readonly PerSide<SealWatch> _watches = new(new(), new());

    /// <summary>All that are pumped are sealed.</summary>
    public bool IsSealed => IsSealedAt(Side.Left) && IsSealedAt(Side.Right);

    /// <summary>One that is pumped leaks, by its cycles or by what the motor has to do.</summary>
    public bool IsLeaking => IsLeakingAt(Side.Left) || IsLeakingAt(Side.Right);

    public void Begin()
    {
        _watches.Left.Begin();
        _watches.Right.Begin();
    }

    public void Update(LineSenses senses)
    {
        _watches.Left.Update(suction, Side.Left, senses.Line.Left);
        _watches.Right.Update(suction, Side.Right, senses.Line.Right);
    }

    private bool IsSealedAt(Side side) => !rounds.IsPumped(side) || _watches[side].IsSealed;

    private bool IsLeakingAt(Side side) =>
        rounds.IsPumped(side) && (_watches[side].IsLeaking || suction.Shortfall(side) == Suction.Shortfall.Seal);
}
