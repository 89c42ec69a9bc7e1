using LetDown.Core.Suction;

namespace LetDown.Core.Programs;

/// <summary>Holds a program against the safety envelope. A program that has no problem can be started.</summary>
public sealed class ProgramRules
{
    /// <summary>Longest name.</summary>
    public const int LongestName = 32;

    /// <summary>Longest explanation.</summary>
    public const int LongestExplanation = 160;

    /// <summary>Most steps by the clock.</summary>
    public const int MostSteps = 20;

    private static readonly TimeSpan ShortestStep = TimeSpan.FromSeconds(10);

    private readonly List<ProgramProblem> _problems = [];

    private ProgramRules()
    {
    }

    /// <summary>Everything that is wrong with a program; empty when nothing is.</summary>
    public static IReadOnlyList<ProgramProblem> Check(PumpProgram program)
    {
        ArgumentNullException.ThrowIfNull(program);
        var rules = new ProgramRules();
        rules.CheckWords(program);
        rules.CheckSuction(program);
        rules.CheckTimes(program);
        rules.CheckMilk(program);
        rules.CheckSteps(program);
        return rules._problems;
    }

    /// <summary>Whether something may be the name of a program.</summary>
    public static bool IsName(string name) =>
        name is { Length: > 0 and <= LongestName } && name.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    private void CheckWords(PumpProgram program)
    {
        if (!IsName(program.Name))
        {
            Add("name", $"must be 1 to {LongestName} small letters, digits or hyphens");
        }

        if (string.IsNullOrWhiteSpace(program.Explanation) || program.Explanation.Length > LongestExplanation || program.Explanation.Any(char.IsControl))
        {
            Add("explanation", $"must be one sentence of {LongestExplanation} characters at most");
        }

        if (!Enum.IsDefined(program.Breasts))
        {
            Add("breasts", "must be in-turn, together or one");
        }
    }

    private void CheckSuction(PumpProgram program)
    {
        var (soft, deep) = SuctionEnvelope.StimulationPeak;
        var stimulation = program.Stimulation;
        Range("stimulation.mmHg", stimulation.Peak.MmHg, soft.MmHg, deep.MmHg, "mmHg");
        Range("stimulation.cyclesPerMinute", stimulation.Rate.CyclesPerMinute, 60, SuctionEnvelope.Fastest.CyclesPerMinute, "cycles/min");
        Range("expression.cyclesPerMinute", program.ExpressionRate.CyclesPerMinute, 25, SuctionEnvelope.FastestDeep.CyclesPerMinute, "cycles/min");
        if (program.ExpressionAtMost is { } most)
        {
            var (low, high) = SuctionEnvelope.ExpressionPeak;
            Range("expression.atMostMmHg", most.MmHg, low.MmHg, high.MmHg, "mmHg");
        }
    }

    private void CheckTimes(PumpProgram program)
    {
        Range("coaxAfterSeconds", program.CoaxAfter.TotalSeconds, 30, 600, "s");
        Range("minutes", program.Length.TotalMinutes, 1, SafetyLimits.LongestSession.TotalMinutes, "min");
    }

    private void CheckMilk(PumpProgram program)
    {
        Range("worthGramsPerMinute", program.WorthGramsPerMinute, 0, 20, "g/min");
        if (program.TargetMilk is { } target)
        {
            Range("targetGrams", target.Grams, 1, 1000, "g");
        }
    }

    private void CheckSteps(PumpProgram program)
    {
        if (program.FollowsMilk)
        {
            return;
        }

        if (program.Steps.Length > MostSteps)
        {
            Add("steps", $"must be {MostSteps} at most");
        }

        for (var i = 0; i < program.Steps.Length; i++)
        {
            CheckStep(program.Steps[i], i);
            if (i > 0 && program.Steps[i].Phase == ClockPhase.Rest && program.Steps[i - 1].Phase == ClockPhase.Rest)
            {
                Add($"steps[{i}].do", "must not be another rest after a rest; make them one");
            }
        }

        if (program.Steps.All(step => step.Phase == ClockPhase.Rest))
        {
            Add("steps", "must do something else than rest");
        }

        var turns = program.Breasts == Breasts.InTurn ? 2 : 1;
        var minutes = turns * program.Steps.Sum(step => step.Length.TotalMinutes);
        if (!(minutes <= SafetyLimits.LongestSession.TotalMinutes))
        {
            var forEach = turns == 2 ? ", each breast counted" : "";
            Add("steps", FormattableString.Invariant($"take {minutes:0.#} min in all{forEach}; {SafetyLimits.LongestSession.TotalMinutes:0} is the most there is"));
        }
    }

    private void CheckStep(ClockStep step, int index)
    {
        var longest = step.Phase == ClockPhase.Rest ? SafetyLimits.LongestPause : SafetyLimits.LongestSession;
        Range($"steps[{index}].minutes", step.Length.TotalMinutes, ShortestStep.TotalMinutes, longest.TotalMinutes, "min");
        if (!Enum.IsDefined(step.Phase))
        {
            Add($"steps[{index}].do", "must be stimulate, express, pump or rest");
        }
    }

    private void Range(string field, double value, double low, double high, string unit)
    {
        if (!(value >= low && value <= high))
        {
            Add(field, FormattableString.Invariant($"is {value:0.###}; it must be between {low:0.##} and {high:0.##} {unit}"));
        }
    }

    private void Add(string field, string message) => _problems.Add(new(field, message));
}
