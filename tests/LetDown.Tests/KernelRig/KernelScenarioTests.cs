using LetDown.Rig.Reading;
using LetDown.Rig.Running;

namespace LetDown.Tests.KernelRig;

public sealed class KernelScenarioTests
{
    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests/kernel-rig/scenarios"), "*.yaml").Select(file => Path.GetFileName(file)).Order()];

    /// <summary>An upset is of a process or a computer, which lockstep has not: there the rest is played.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void What_the_kernel_rig_plays_passes_on_the_simulated_board_too(string file)
    {
        var scenario = ScenarioReader.Load(Path.Combine(Repository.Root, "tests/kernel-rig/scenarios", file));
        if (scenario.Timeline.FirstOrDefault(step => step.Upset is not null) is { } upset)
        {
            Assert.Single(SimulatedAbility.Lacks(scenario));
            scenario = scenario with { End = upset.At, Timeline = [.. scenario.Timeline.Where(step => step.Upset is null)], Expect = [.. scenario.Expect.Take(2)] };
        }

        var result = new ScenarioRun(scenario, TimeProvider.System).Run(stop: TestContext.Current.CancellationToken);
        Assert.True(result.HasPassed, string.Join('\n', result.Findings));
    }
}
