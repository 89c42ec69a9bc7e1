using LetDown.Core.Programs;
using LetDown.Core.Units;

namespace LetDown.Core;

/// <summary>What may be chosen when a session starts. The default value leaves every choice to the pump.</summary>
public readonly record struct StartOptions
{
    /// <summary>Length of a session for which none is asked (design §6).</summary>
    public static readonly TimeSpan UsualLength = TimeSpan.FromMinutes(40);

    /// <summary>The breast to begin with; without a value the one that went second last time.</summary>
    public Side? FirstSide { get; init; }

    /// <summary>What the session follows; without a value <see cref="BuiltInPrograms.Adaptive"/>.</summary>
    public PumpProgram? Program { get; init; }

    /// <summary>Enough milk from both breasts together, 1 to 1000 g; without a value what the program says.</summary>
    public Mass? TargetMilk { get; init; }

    /// <summary>Longest session; without a value the program's, and never above <see cref="SafetyLimits.LongestSession"/>.</summary>
    public TimeSpan? Length { get; init; }

    /// <summary>Warm the pad of the breast being pumped.</summary>
    public bool Warmth { get; init; }

    /// <summary>Run the massage motor of the breast being stimulated.</summary>
    public bool Massage { get; init; }
}
