using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Running;

/// <summary>What a scenario asks for that a simulated pump in lockstep has not: told before anything is run.</summary>
internal static class SimulatedAbility
{
    public static IReadOnlyList<string> Lacks(Scenario scenario) =>
    [
        .. scenario.Timeline.Where(step => step.Upset is not null).Select(step => FormattableString.Invariant(
            $"{scenario.File}: the step at {step.At} s, upset {Words.Of(step.Upset)}: in lockstep there is neither a process nor a computer. The kernel rig has both: say --on kernel.")),
    ];
}
