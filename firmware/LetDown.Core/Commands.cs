using LetDown.Core.Planning;
using LetDown.Core.Units;

namespace LetDown.Core;

/// <summary>At most one thing asked of the pump in one tick. The default value asks nothing.</summary>
public readonly record struct Commands
{
    /// <summary>What is asked.</summary>
    public CommandKind Kind { get; init; }

    /// <summary>With <see cref="CommandKind.Suction"/>: the wished level; refused when outside 60 to the comfort ceiling.</summary>
    public Vacuum SuctionLevel { get; init; }

    /// <summary>With <see cref="CommandKind.Quiet"/>: for how long; nothing ends it, and it is refused above <see cref="SafetyLimits.LongestSession"/>.</summary>
    public TimeSpan QuietFor { get; init; }

    /// <summary>With <see cref="CommandKind.Plan"/>: refused when a number in it is outside its range; none is the usual one.</summary>
    public PersonalPlan? Plan { get; init; }

    /// <summary>With <see cref="CommandKind.Start"/>.</summary>
    public StartOptions Start { get; init; }
}
