using LetDown.Benchmarks.Crash;

namespace LetDown.SystemTests.Firmware;

/// <summary>The long run is the benchmark <c>crash</c>.</summary>
public sealed class CrashTests
{
    [Fact]
    public async Task Nothing_that_was_seen_is_lost_doubled_or_changed_however_often_pump_and_console_are_killed()
    {
        const int Kills = 200;
        var outcome = await CrashRun.RunAsync(seed: Random.Shared.Next(1_000_000), Kills, () => { });
        Assert.Empty(outcome.Broken);
        Assert.Equal(Kills, outcome.PumpKills);
        Assert.True(outcome is { InMidSession: > Kills / 2, ConsoleKills: > Kills / 4 }, $"{outcome}"); // so the kills came where they hurt
    }
}
