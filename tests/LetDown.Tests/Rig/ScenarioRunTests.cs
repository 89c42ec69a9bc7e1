using LetDown.Rig.Reading;
using LetDown.Rig.Running;

namespace LetDown.Tests.Rig;

/// <summary>Expectations that are not met fail, and say what there was.</summary>
public sealed class ScenarioRunTests
{
    private const string Start = "name: x\nmother: 2\nend: 30\ntimeline:\n  - { at: 1, command: start }\n  - { at: 20, command: letDown }\n";

    [Theory]
    [InlineData("{ by: 5, state: expressing }", "FAIL  state expressing: never (at most 5 s)")]
    [InlineData("{ by: 25, state: expressing, reason: flowRose }", "FAIL  state expressing flowRose: never (at most 25 s)")]
    [InlineData("{ by: 25, fault: overVacuum }", "FAIL  fault overVacuum: never (at most 25 s)")]
    [InlineData("{ by: 25, journal: letDown, reason: flowRose }", "FAIL  journal letDown flowRose: never (at most 25 s)")]
    [InlineData("{ by: 25, journal: letDown, from: 22 }", "FAIL  journal letDown: never (22 to 25 s)")]
    [InlineData("{ journal: letDown, atMost: 0 }", "FAIL  journal letDown: 1 times (at most 0 times)")]
    [InlineData("{ by: 25, screen: SESSION COMPLETE }", "FAIL  screen “SESSION COMPLETE”: never (at most 25 s)")]
    [InlineData("{ measure: letDowns, atLeast: 2 }", "FAIL  letDowns: 1 let-downs (at least 2 let-downs)")]
    [InlineData("{ measure: letDowns, from: 22, atLeast: 1 }", "FAIL  letDowns, from 22 s: 0 let-downs (at least 1 let-downs)")]
    [InlineData("{ measure: deepestVacuum, to: 1, atLeast: 5 }", "FAIL  deepestVacuum, until 1 s: 0 mmHg (at least 5 mmHg)")]
    [InlineData("{ measure: timeToVent, from: 25, atMost: 1 }", "FAIL  timeToVent, from 25 s: never (at most 1 s)")]
    public void What_is_not_met_fails(string expected, string told)
    {
        var result = ScenarioFile.Run($"{Start}expect: [{expected}]\n");
        Assert.Equal(told, result.Findings[0].ToString());
        Assert.Equal((false, "fail", true), (result.HasPassed, result.Verdict, result.IsVented));
    }

    [Fact]
    public void What_is_met_passes_by_windows_journal_screen_and_answers()
    {
        var result = ScenarioFile.Run(Start + """
              - { at: 2, command: start, answer: sessionOn }
              - { at: 26, command: stop }
            expect:
              - { measure: deepestVacuum, unit: mmHg, from: 22, to: 25, atLeast: 145, atMost: 160 }
              - { measure: deepestVacuum, to: 1, atMost: 1 }
              - { journal: letDown, reason: feltLetDown, side: left, from: 20, by: 20.1 }
              - { journal: fault, atMost: 0 }
              - { screen: easing suction down, from: 26, by: 26.5 }
              - { measure: timeToVent, from: 26, atMost: 3 }
            """);
        Assert.All(result.Findings, finding => Assert.True(finding.HasPassed, $"{finding} {finding.Note}"));
        Assert.Equal(["measure", "measure", "journal", "journal", "screen", "measure", "answer", "teardown"], result.Findings.Select(finding => finding.Kind));
    }

    [Fact]
    public void A_failure_tells_what_was_there_instead()
    {
        var result = ScenarioFile.Run($"{Start}  - {{ at: 3, command: pause, answer: accepted }}\nexpect:\n  - {{ from: 24, by: 25, screen: Paused }}\n  - {{ by: 25, from: 24, state: paused }}\n");
        Assert.Contains("Suction 150", result.Findings[0].Note, StringComparison.Ordinal); // the usual level
        Assert.Equal("at the end of that time: state expressing feltLetDown", result.Findings[1].Note);
        Assert.Equal("the pump answered notNow", result.Findings[2].Note);
    }

    [Fact]
    public void Teardown_mends_what_failed_and_vents_a_line_that_was_held()
    {
        var result = ScenarioFile.Run(Start + "  - { at: 29, fail: { part: vent-left, kind: stuck } }\nexpect: [{ measure: letDowns, atLeast: 1 }]\n");
        Assert.True(result.IsVented);
        Assert.InRange(result.Findings[^1].Value!.Value, 0, 1);
    }

    [Theory]
    [InlineData("", 145, 160)] // the usual level, 150 mmHg
    [InlineData("  - { at: 21, leak: { side: right, size: 100 } }\n", 145, 160)] // the breast that rests
    [InlineData("  - { at: 21, leak: { side: left, size: 100 } }\n", 0, 10)]
    [InlineData("  - { at: 21, leak: { side: left, size: 100 } }\n  - { at: 22, leak: { side: left, size: 0 } }\n", 145, 160)]
    public void A_leak_lets_air_into_its_own_line_until_it_ends(string steps, double least, double most)
    {
        var result = ScenarioFile.Run(FormattableString.Invariant($"{Start}{steps}expect: [{{ measure: deepestVacuum, from: 24, atLeast: {least}, atMost: {most} }}]\n"));
        Assert.True(result.HasPassed, string.Join('\n', result.Findings));
    }

    [Fact]
    public void A_run_that_is_stopped_is_vented_and_says_so()
    {
        using var file = new ScenarioFile(Start + "expect: [{ measure: letDowns, atLeast: 1 }]\n");
        using var stop = new CancellationTokenSource();
        var result = new ScenarioRun(ScenarioReader.Load(file.Path), TimeProvider.System).Run(share => Stop(stop, share), stop.Token);
        Assert.Equal(("stopped", true, false), (result.Verdict, result.IsVented, result.HasPassed));
        Assert.InRange(result.ReachedSeconds, 15, 16.1); // half of 30 s, told each second
        Assert.Equal("teardown", Assert.Single(result.Findings).Kind);
    }

    private static void Stop(CancellationTokenSource stop, double share)
    {
        if (share > 0.5)
        {
            stop.Cancel();
        }
    }
}
