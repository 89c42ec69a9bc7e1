using System.Collections.Immutable;
using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Core.Programs;

/// <summary>
/// How a session goes: which breasts, by the milk or by the clock, how fast, and when it is enough. Nothing in it goes beyond the safety limits or
/// her comfort ceiling: <see cref="ProgramRules"/> refuses it, and the session would hold it back.
/// </summary>
public sealed record PumpProgram
{
    /// <summary>What a program says that leaves it open; then her plan may say when. Our choice.</summary>
    public static readonly TimeSpan UsualCoaxAfter = TimeSpan.FromMinutes(2);

    /// <summary>1 to 32 small letters, digits and hyphens.</summary>
    public string Name { get; init; } = "";

    /// <summary>What it does, in one sentence for her; 160 characters at most.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>Which breasts.</summary>
    public Breasts Breasts { get; init; }

    /// <summary>
    /// Empty when the program follows the milk. Else what is done by the clock; with <see cref="Breasts.InTurn"/> first on one breast, then all of
    /// it on the other.
    /// </summary>
    public ImmutableArray<ClockStep> Steps { get; init; } = [];

    /// <summary>Peak and rate of stimulation; within <see cref="SuctionEnvelope"/>.</summary>
    public SuctionShape Stimulation { get; init; } = SuctionEnvelope.Stimulation;

    /// <summary>Rate of expression, 25 to 80 cycles/min.</summary>
    public Rate ExpressionRate { get; init; } = SuctionEnvelope.ExpressionRate;

    /// <summary>Expression never goes deeper than this, whatever her suction level; no value: her level alone decides.</summary>
    public Vacuum? ExpressionAtMost { get; init; }

    /// <summary>Stimulation in vain for so long is varied: another rhythm, massage, a rest; 30 s to 10 min.</summary>
    public TimeSpan CoaxAfter { get; init; } = UsualCoaxAfter;

    /// <summary>Time that brings less than this, g/min, is not worth it to her: then a program that follows the milk ends; 0 to 20. Our choice: about as much as the classic timer leaves (`LetDown.Benchmarks -- milk`).</summary>
    public double WorthGramsPerMinute { get; init; } = 0.5;

    /// <summary>Longest session, unless she asks for another; above 0, and <see cref="SafetyLimits.LongestSession"/> at most.</summary>
    public TimeSpan Length { get; init; } = StartOptions.UsualLength;

    /// <summary>Enough milk from both breasts together, 1 to 1000 g; no value: as much as is worth it.</summary>
    public Mass? TargetMilk { get; init; }

    /// <summary>True when the milk decides what comes next.</summary>
    public bool FollowsMilk => Steps.IsDefaultOrEmpty;
}
