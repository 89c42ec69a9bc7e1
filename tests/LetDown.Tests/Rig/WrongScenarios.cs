namespace LetDown.Tests.Rig;

/// <summary>Wrong files, with where and what is told first.</summary>
public static class WrongScenarios
{
    private const string Head = "name: x\nend: 5\n";

    /// <summary>What one schema cannot say: it compares values with each other.</summary>
    public static TheoryData<string, int, int, string> BeyondSchema => new()
    {
        { Head + "expect:\n  - { by: 6, state: idle }\n", 4, 11, "by must be a number from 0.001 to 5 s" },
        { Head + "expect:\n  - { from: 2, by: 1, state: idle }\n", 4, 13, "from must be before" },
        { Head + "expect:\n  - { measure: grams, atLeast: 2, atMost: 1 }\n", 4, 32, "atLeast must not be above" },
        { Head + "expect:\n  - { measure: timeToVent, atMost: 1 }\n", 4, 16, "needs a step that fails something" },
        { Step("{ at: 5, press: stop }"), 4, 11, "at must be before the scenario's end" },
    };

    public static TheoryData<string, int, int, string> BySchema => new()
    {
        { Head, 1, 1, "must expect something" },
        { Step("{ at: 1, upset: explode }"), 4, 21, "upset must be one of kill, stop, freeze, hang, cutPower" },
        { "end: 5\nexpect: [{ by: 1, state: idle }]\n", 1, 1, "needs a name" },
        { "name: x\nexpect: [{ by: 1, state: idle }]\n", 1, 1, "needs an end" },
        { "name: 12\nend: 5\nexpect: [{ by: 1, state: idle }]\n", 1, 7, "name must be words" },
        { "name: x\nend: 9000\nexpect: [{ by: 1, state: idle }]\n", 2, 6, "end must be a number from 0.001 to 7200 s" },
        { "name: x\nend: \"5\"\nexpect: [{ by: 1, state: idle }]\n", 2, 6, "end must be a number" },
        { "name: x\nend: 5\nmother: 1.5\nexpect: [{ by: 1, state: idle }]\n", 3, 9, "mother must be a whole number" },
        { "name: x\nend: 5\nexpect: [{ by: 1, state: idle }]\nshows: [R-05, F4]\n", 4, 8, "shows must be a list such as [R-05, F-04]" },
        { "name: x\nend: 5\nexpect: [{ by: 1, state: idle }]\nmood: calm\n", 4, 1, "a scenario has no mood here: it can have name, shows, mother, end, timeline, expect" },
        { "name: x\nend: 5\nexpect: []\n", 3, 9, "must expect something" },
        { Head + "expect:\n  - { by: 1, state: sleeping }\n", 4, 21, "state must be one of idle, preparing" },
        { Head + "expect:\n  - { by: 1 }\n", 4, 5, "is about one thing" },
        { Head + "expect:\n  - { by: 1, state: idle, fault: overVacuum }\n", 4, 5, "is about one thing" },
        { Head + "expect:\n  - { state: idle }\n", 4, 5, "needs by" },
        { Head + "expect:\n  - { by: 1, state: idle, atMost: 3 }\n", 4, 27, "has no atMost here" },
        { Head + "expect:\n  - { by: 1, fault: overVacuum, reason: asked }\n", 4, 33, "has no reason here" },
        { Head + "expect:\n  - { measure: grams }\n", 4, 5, "needs limits" },
        { Head + "expect:\n  - { measure: milk, atMost: 1 }\n", 4, 16, "measure must be one of deepestVacuum" },
        { Head + "expect:\n  - { measure: grams, unit: mL, atMost: 1 }\n", 4, 29, "grams is measured in g" },
        { Head + "expect:\n  - { measure: vacuumAtEnd, from: 1, atMost: 1 }\n", 4, 29, "has no from here" },
        { Head + "expect:\n  - { measure: grams, atMost: much }\n", 4, 31, "atMost must be a number" },
        { Head + "expect:\n  - { journal: fault }\n", 4, 5, "needs by" },
        { Head + "expect:\n  - { journal: fault, notice: scaleLost, by: 3 }\n", 4, 23, "has no notice here" },
        { Head + "expect:\n  - { screen: 12, by: 3 }\n", 4, 15, "screen must be words" },
        { Head + "expect:\n  - idle\n", 4, 5, "an expectation must be written like" },
        { Step("{ press: stop }"), 4, 5, "a step needs at" },
        { Step("{ at: -1, press: stop }"), 4, 11, "at must be a number from 0 to 5 s" },
        { Step("{ at: 1 }"), 4, 5, "a step does one thing" },
        { Step("{ at: 1, press: stop, command: stop }"), 4, 5, "give the other a step of its own" },
        { Step("{ at: 1, press: none }"), 4, 21, "press must be one of stop, startPause" },
        { Step("{ at: 1, press: [stop, go] }"), 4, 28, "press must be one of" },
        { Step("{ at: 1, command: suction }"), 4, 5, "needs suction" },
        { Step("{ at: 1, command: stop, target: 20 }"), 4, 29, "a step has no target here" },
        { Step("{ at: 1, command: start, program: turbo }"), 4, 39, "program must be one of adaptive, both" },
        { Step("{ at: 1, command: start, side: both }"), 4, 36, "side must be one of left, right" },
        { Step("{ at: 1, command: stop, side: left }"), 4, 29, "a step has no side here" },
        { Step("{ at: 1, command: start, target: 0 }"), 4, 38, "target must be a number from 1 to 1000 g" },
        { Step("{ at: 1, command: stop, answer: yes }"), 4, 37, "answer must be one of accepted" },
        { Step("{ at: 1, press: stop, answer: accepted }"), 4, 27, "a step has no answer here" },
        { Step("{ at: 1, leak: left }"), 4, 20, "leak must be written like" },
        { Step("{ at: 1, leak: { side: left } }"), 4, 20, "leak needs a side and a size" },
        { Step("{ at: 1, leak: { side: both, size: 1 } }"), 4, 28, "side must be one of left, right" },
        { Step("{ at: 1, leak: { side: left, size: 101 } }"), 4, 40, "size must be a number from 0 to 100 mL/s of air for each mmHg" },
        { Step("{ at: 1, leak: { side: left, mm: 1, size: 1 } }"), 4, 34, "leak has no mm here" },
        { Step("{ at: 1, fail: stuck }"), 4, 20, "fail must be written like" },
        { Step("{ at: 1, fail: { part: motor } }"), 4, 20, "fail needs a part and a kind" },
        { Step("{ at: 1, fail: { part: moto, kind: off } }"), 4, 28, "part must be one of line-left-sensor" },
        { Step("{ at: 1, fail: { part: pad-left, kind: slow } }"), 4, 44, "pad-left cannot be slow: say ok, off, stuck, intermittent." },
        { Step("stop"), 4, 5, "a step must be written like" },
        { "- name: x\n", 1, 1, "a scenario is written as" },
    };

    /// <summary>What is no YAML, or no single scenario, no schema is asked about.</summary>
    public static TheoryData<string, int, int, string> NoYaml => new()
    {
        { "", 0, 0, "the file is empty" },
        { "name: x\nname: y\n", 2, 1, "not YAML as it should be" },
        { "name: x\nend: [1\n", 3, 1, "not YAML as it should be" },
        { "name: x\n---\nname: y\n", 3, 1, "a file holds one scenario" },
    };

    public static TheoryData<string, int, int, string> All => [.. BySchema.Concat(BeyondSchema).Concat(NoYaml)];

    private static string Step(string step) => $"name: x\nend: 5\ntimeline:\n  - {step}\nexpect: [{{ by: 1, state: idle }}]\n";
}
