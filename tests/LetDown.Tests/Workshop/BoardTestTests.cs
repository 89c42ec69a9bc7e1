using LetDown.Firmware.Workshop;
using LetDown.Simulator.Failures;

namespace LetDown.Tests.Workshop;

/// <summary>Each failure gives its own verdict, and whatever fails, the board ends vented.</summary>
public sealed class BoardTestTests
{
    [Fact]
    public void A_whole_board_passes_every_step_that_needs_nobody()
    {
        var bench = new TestBench();

        var outcomes = bench.Run();

        Assert.Equal("", TestBench.Codes(outcomes));
        Assert.Equal(
            ["scale-sides", "buttons", "lights", "buzzer", "massage"],
            outcomes.Where(outcome => outcome.Verdict == Verdict.Skipped).Select(outcome => outcome.Step.Id));
        Assert.InRange(bench.Deepest, 40, 60);
        bench.AssertVented();
    }
}
