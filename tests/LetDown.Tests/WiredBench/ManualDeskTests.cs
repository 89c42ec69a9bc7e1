using LetDown.Rig.Bench.Files;
using LetDown.Rig.Bench.Running;
using LetDown.Rig.Reading;
using LetDown.Rig.Scenarios;
using LetDown.Tests.Rig;

namespace LetDown.Tests.WiredBench;

public sealed class ManualDeskTests
{
    private static readonly BenchFile Bench = BenchTexts.Read(BenchTexts.Whole);

    [Fact]
    public async Task A_person_is_asked_with_what_the_answer_may_be_until_it_is_one()
    {
        var asked = new List<string>();
        var answers = new Queue<string>(["maybe", "y", "25"]);
        using var desk = new ManualDesk(Bench, new Dictionary<string, string>(), (question, _) => { asked.Add(question); return Task.FromResult<string?>(answers.Dequeue()); });
        var findings = await desk.AskAllAsync(ManualWhen.Before, CancellationToken.None);
        Assert.Equal(["Is a dummy breast on each shield? (y or n) ", "Is a dummy breast on each shield? (y or n) ", "Temperature of the room (a number, °C) "], asked);
        Assert.Equal([("manual: seal", true), ("manual: room", true)], findings.Select(finding => (finding.Name, finding.HasPassed)));
        Assert.Equal([("seal", "y", false), ("room", "25", false)], desk.Given.Select(given => (given.Step.Name, given.Answer, given.IsFromFile)));
    }

    [Fact]
    public async Task A_no_and_a_number_outside_of_its_limits_fail_and_so_does_silence()
    {
        using var desk = Answering(("seal", "no"), ("room", "31"));
        Assert.All(await desk.AskAllAsync(ManualWhen.Before, CancellationToken.None), finding => Assert.False(finding.HasPassed));
        using var silent = new ManualDesk(Bench, new Dictionary<string, string>(), (_, _) => Task.FromResult<string?>("hm"));
        Assert.Null((await silent.AskAllAsync(ManualWhen.After, CancellationToken.None))[0].Value);
    }

    [Fact]
    public async Task Without_a_person_every_question_that_comes_up_needs_an_answer_beforehand()
    {
        var (unplugs, presses) = (Scenario("fail: { part: line-left-sensor, kind: off }"), Scenario("press: stop"));
        using var some = Answering(("seal", "yes"));
        Assert.Equal(["room", "unplug", "light"], some.Unanswered([presses, unplugs]).Select(step => step.Name));
        Assert.Equal(["room", "light"], some.Unanswered([presses]).Select(step => step.Name));
        using var all = Answering(("seal", "yes"), ("room", "20"), ("unplug", "yes"), ("light", "yes"));
        Assert.Empty(all.Unanswered([unplugs]));
        Assert.True(Assert.Single(await all.AskAllAsync(ManualWhen.After, CancellationToken.None)).HasPassed);
        Assert.True(Assert.Single(all.Given).IsFromFile);
    }

    private static Scenario Scenario(string step)
    {
        using var file = new ScenarioFile($"name: x\nend: 5\ntimeline: [{{ at: 1, {step} }}]\nexpect: [{{ by: 1, state: idle }}]\n");
        return ScenarioReader.Load(file.Path);
    }

    private static ManualDesk Answering(params (string Name, string Answer)[] answers) =>
        new(Bench, answers.ToDictionary(pair => pair.Name, pair => pair.Answer, StringComparer.Ordinal), ask: null);
}
