using System.Collections.Immutable;
using LetDown.Core.Units;
using static LetDown.Core.Programs.ClockPhase;

namespace LetDown.Core.Programs;

/// <summary>The programs that every pump has.</summary>
public static class BuiltInPrograms
{
    /// <summary>One breast at a time, wherever more milk is to be expected, for as long as it is worth it.</summary>
    public static PumpProgram Adaptive { get; } = new()
    {
        Name = "adaptive",
        Explanation = "Follows your milk: stays while it flows, goes to the other breast when more is to be expected there, and returns.",
    };

    /// <summary>Both breasts at once.</summary>
    public static PumpProgram Both { get; } = new()
    {
        Name = "both",
        Explanation = "Both breasts at once; each is let go when it has no more to give.",
        Breasts = Breasts.Together,
    };

    /// <summary>One breast only.</summary>
    public static PumpProgram OneSide { get; } = new()
    {
        Name = "one-side",
        Explanation = "Only the breast you begin with, for as long as it is worth it.",
        Breasts = Breasts.One,
    };

    /// <summary>What common pumps do: two minutes of stimulation, then expression; 15 minutes for each breast.</summary>
    public static PumpProgram TwoPhase { get; } = new()
    {
        Name = "two-phase",
        Explanation = "By the clock: two minutes of stimulation, then thirteen of expression, on one breast and then on the other.",
        Steps = [Minutes(Stimulate, 2), Minutes(Express, 13)],
    };

    /// <summary>Power pumping.</summary>
    public static PumpProgram Power { get; } = new()
    {
        Name = "power",
        Explanation = "An hour of both breasts by the clock: 20 minutes, rest 10, pump 10, rest 10, pump 10.",
        Breasts = Breasts.Together,
        Steps = [Minutes(Pump, 20), Minutes(Rest, 10), Minutes(Pump, 10), Minutes(Rest, 10), Minutes(Pump, 10)],
        Length = SafetyLimits.LongestSession,
    };

    /// <summary>For sore breasts and the first days. Its figures are our choice, inside the cleared ranges (VA13, VA14).</summary>
    public static PumpProgram Gentle { get; } = new()
    {
        Name = "gentle",
        Explanation = "For sore breasts or the first days: soft and slow, never above 100 mmHg, twenty minutes at most.",
        Stimulation = new(new Vacuum(60), new Rate(80)),
        ExpressionRate = new(40),
        ExpressionAtMost = new Vacuum(100),
        Length = TimeSpan.FromMinutes(20),
    };

    /// <summary>All of them, the usual one first.</summary>
    public static ImmutableArray<PumpProgram> All { get; } = [Adaptive, Both, OneSide, TwoPhase, Power, Gentle];

    private static ClockStep Minutes(ClockPhase phase, double minutes) => new(phase, TimeSpan.FromMinutes(minutes));
}
