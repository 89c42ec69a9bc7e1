using LetDown.Rig.Bench.Running;
using LetDown.Rig.Reading;
using LetDown.Tests.Rig;

namespace LetDown.Tests.WiredBench;

/// <summary>What a bench cannot do of a scenario is told before it begins.</summary>
public sealed class BenchAbilityTests
{
    private const string Talking = BenchTexts.Instruments + BenchTexts.Measures + "pump: {}\n";
    private const string Pressing = BenchTexts.Instruments + BenchTexts.Measures + "do: { buttons: { instrument: gauges } }\n";

    [Theory]
    [InlineData(Talking, "fail: { part: motor, kind: off }", "fail motor off: nothing on this bench lets parts fail")]
    [InlineData(Talking, "leak: { side: left, size: 1 }", "leak left: nothing on this bench lets air into a line. Say do: { leaks: … }, or a manual step for: leak left.")]
    [InlineData(Talking, "leak: { side: left, size: 0 }", "a manual step for: seal left.")]
    [InlineData(Talking, "press: stop", "press stop: this bench has no fingers")]
    [InlineData(Talking, "hold: [stop, switch]", "hold stop+switch: this bench has no fingers")]
    [InlineData(Pressing, "command: suction, suction: 100", "command suction: only a pump that can be talked to")]
    [InlineData(Pressing, "command: start, target: 20", "command start: only a pump that can be talked to")]
    [InlineData(Pressing, "command: start, side: right", "command start: only a pump that can be talked to")]
    [InlineData(Pressing, "command: pause, answer: accepted", "command pause: only a pump that can be talked to")]
    [InlineData(Talking, "upset: cutPower", "upset cutPower: nothing on a bench does that; the kernel rig does")]
    [InlineData(BenchTexts.Least, "command: stop", "command stop: this bench has neither")]
    public void A_step_that_nothing_does_is_refused_with_what_would_help(string bench, string step, string told) =>
        Assert.Contains(told, Assert.Single(Lacks(bench, step, "measure: deepestVacuum, atMost: 1")), StringComparison.Ordinal);

    [Theory]
    [InlineData(Talking, "command: stop")]
    [InlineData(Talking, "command: suction, suction: 100, answer: accepted")]
    [InlineData(Pressing, "press: stop")]
    [InlineData(Pressing, "command: start")]
    [InlineData(Pressing, "command: letDown")]
    [InlineData(BenchTexts.Least + "manual: [{ name: a, for: fail motor off, ask: b }]\n", "fail: { part: motor, kind: off }")]
    [InlineData(BenchTexts.Least + "manual: [{ name: a, for: leak right, ask: b }]\n", "leak: { side: right, size: 1 }")]
    [InlineData(BenchTexts.Least + "manual: [{ name: a, for: press stop, ask: b }]\n", "press: stop")]
    public void A_step_that_an_instrument_a_pump_or_a_person_does_is_not(string bench, string step) =>
        Assert.Empty(Lacks(bench, step, "measure: deepestVacuum, atMost: 1"));

    [Theory]
    [InlineData(Talking, "screen: hello, by: 1", "nothing here reads the display")]
    [InlineData(Talking, "measure: grams, atLeast: 1", "need measure: { bottleLeft")]
    [InlineData(Pressing, "state: idle, by: 1", "the pump's own account")]
    [InlineData(Pressing, "journal: fault, atMost: 0", "the pump's own account")]
    [InlineData(Pressing, "measure: rounds, atLeast: 1", "the pump's own account")]
    public void An_expectation_that_nobody_can_see_is_refused(string bench, string expected, string told) =>
        Assert.Contains(told, Assert.Single(Lacks(bench, "hold: none", expected), lack => !lack.Contains("step at", StringComparison.Ordinal)), StringComparison.Ordinal);

    private static IReadOnlyList<string> Lacks(string bench, string step, string expected)
    {
        using var file = new ScenarioFile($"name: x\nend: 5\ntimeline: [{{ at: 1, {step} }}]\nexpect: [{{ {expected} }}]\n");
        return BenchAbility.Lacks(ScenarioReader.Load(file.Path), BenchTexts.Read(bench));
    }
}
