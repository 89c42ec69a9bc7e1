using LetDown.Rig.Bench.Files;
using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Running;

/// <summary>What a scenario asks for that the kernel rig cannot do: told before a kernel is booted.</summary>
internal static class KernelAbility
{
    /// <summary>One line for each; none when it can be run there.</summary>
    public static IEnumerable<string> Lacks(Scenario scenario) => scenario.Timeline.Where(step => step.Command is not null).Select(step =>
        FormattableString.Invariant($"{scenario.File}: the step at {step.At} s, {DeedWords.Of(step)}: on the kernel nobody but the buttons commands the pump yet. Say it with press."));
}
