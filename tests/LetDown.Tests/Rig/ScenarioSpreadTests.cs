using LetDown.Rig.Reading;
using LetDown.Rig.Running;
using LetDown.Rig.Scenarios;
using LetDown.Rig.Spreads;

namespace LetDown.Tests.Rig;

/// <summary>The same scenario, begun at moments that differ by next to nothing.</summary>
public sealed class ScenarioSpreadTests
{
    private const string Session = """
        name: A pump that is let express
        mother: 2
        end: 26
        timeline:
          - { at: 1, command: start }
          - { at: 20, command: letDown }
        expect:
          - { by: 5, state: preparing }
          - { measure: deepestVacuum, atMost: 300 }
          - { measure: timeToVent, from: 25, atMost: 1 }
        """;

    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Its_first_run_is_the_one_that_rig_run_makes()
    {
        var scenario = Read(Session);
        var once = new ScenarioRun(scenario, TimeProvider.System).Run(stop: Cancel).Findings.Select(finding => finding.Value);
        Assert.Equal(once, ScenarioSpread.Run(scenario, 2, Tick, TimeProvider.System, stop: Cancel).Lines.Select(line => line.Values[0]));
    }

    [Fact]
    public void A_pump_that_has_been_on_does_the_same_at_the_same_seconds_with_other_noise()
    {
        var spread = ScenarioSpread.Run(Read(Session), 3, TimeSpan.FromSeconds(7), TimeProvider.System, stop: Cancel);
        Assert.Equal([TimeSpan.Zero, TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(14)], spread.Before);
        Assert.All(spread.Lines[0].Values, began => Assert.InRange(began!.Value, 1, 1.01)); // the command at 1 s
        Assert.All(spread.Lines[1].Values, deepest => Assert.InRange(deepest!.Value, 145, 160)); // the usual level, 150 mmHg
        Assert.Equal(3, spread.Lines[1].Values.Distinct().Count());
    }

    [Fact]
    public void It_says_how_many_runs_kept_to_their_limits_and_which_did_not()
    {
        var spread = ScenarioSpread.Run(Read(Session), 2, Tick, TimeProvider.System, stop: Cancel);
        Assert.Equal((0, false), (spread.Passed, spread.HasPassed));
        Assert.Equal([2, 2, 0, 2], spread.Lines.Select(line => line.Passed));
        var told = string.Join('\n', SpreadText.Lines(spread));
        Assert.Contains("never", told, StringComparison.Ordinal);
        Assert.Contains("wanted at most 1 s; not so when begun at 0, 1 ms", told, StringComparison.Ordinal);
        Assert.EndsWith("All kept to their limits in 0 of 2 runs.", told, StringComparison.Ordinal);
    }

    [Fact]
    public void What_never_came_is_later_than_anything_and_the_middle_is_a_value_that_was_measured()
    {
        var line = new SpreadLine("state", "state paused", "s", new Limits(null, 5), [3, null, 1, 6]);
        Assert.Equal((1.0, 3.0, null, 2), (line.Smallest, line.Median, line.Largest, line.Passed));
    }

    [Fact]
    public void It_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => ScenarioSpread.Run(Read(Session), 2, Tick, TimeProvider.System, stop: stop.Token));
    }

    private static Scenario Read(string yaml)
    {
        using var file = new ScenarioFile(yaml);
        return ScenarioReader.Load(file.Path);
    }
}
