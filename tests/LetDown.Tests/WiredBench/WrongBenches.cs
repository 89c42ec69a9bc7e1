namespace LetDown.Tests.WiredBench;

/// <summary>Wrong bench files, with where and what is told first.</summary>
public static class WrongBenches
{
    private const string Manual = BenchTexts.Least + "manual:\n";

    /// <summary>What a schema cannot say: it compares values with each other.</summary>
    public static TheoryData<string, int, int, string> BeyondSchema => new()
    {
        { BenchTexts.Instruments + "measure: { lineLeft: { instrument: scales }, lineRight: { instrument: gauges } }\ndo: { vent: { instrument: gauges } }\n", 4, 36, "instrument must be one of gauges" },
        { Manual + "  - { name: a, when: before, ask: b, atLeast: 2, atMost: 1 }\n", 7, 47, "atLeast must not be above" },
        { Manual + "  - { name: a, for: press nothing, ask: b }\n", 7, 21, "for must be a step that scenarios have: press stop" },
        { Manual + "  - { name: a, for: fail pad-left slow, ask: b }\n", 7, 21, "for must be a step" },
        { Manual + "  - { name: a, when: after, ask: b }\n  - { name: a, when: before, ask: c }\n", 8, 13, "two manual steps are called a" },
        { BenchTexts.Least.Replace("do: {", "do: { leaks: { instrument: gauges, on: \"OPEN {size}\" },", StringComparison.Ordinal), 5, 40, "on must say where {side} goes" },
        { BenchTexts.Instruments + BenchTexts.Measures + "do: { buttons: { instrument: gauges, on: PRESS, off: \"LET {button}\" } }\n", 5, 42, "on must say where {button} goes" },
    };

    public static TheoryData<string, int, int, string> BySchema => new()
    {
        { BenchTexts.Least[8..], 1, 1, "a bench needs a name" },
        { BenchTexts.Least.Replace("lineLeft: { instrument: gauges }", "lineLeft: {}", StringComparison.Ordinal), 4, 22, "say which instrument" },
        { BenchTexts.Instruments + "do: { vent: { instrument: gauges } }\n", 1, 1, "must measure lineLeft and lineRight" },
        { BenchTexts.Instruments + "measure: { lineLeft: { instrument: gauges } }\npump: {}\n", 4, 10, "must measure lineLeft and lineRight" },
        { BenchTexts.Instruments + BenchTexts.Measures, 1, 1, "must be able to let the lines go" },
        { BenchTexts.Instruments + BenchTexts.Measures + "do: { failures: { instrument: gauges } }\n", 5, 5, "must be able to let the lines go" },
        { BenchTexts.Least.Replace("tcp: 127.0.0.1:5025, ", "", StringComparison.Ordinal), 3, 11, "gauges is reached in one way: say tcp" },
        { BenchTexts.Least.Replace("serial: A1", "tty: /dev/x, serial: A1", StringComparison.Ordinal), 3, 11, "gauges is reached in one way" },
        { BenchTexts.Least.Replace("5025", "5025000", StringComparison.Ordinal), 3, 18, "tcp must be a host and a port" },
        { BenchTexts.Least.Replace(", serial: A1", "", StringComparison.Ordinal), 3, 11, "gauges needs serial" },
        { BenchTexts.Least.Replace("A1", "4711", StringComparison.Ordinal), 3, 42, "put what looks like a number into quotes" },
        { BenchTexts.Least.Replace("A1", "A1, timeout: 0", StringComparison.Ordinal), 3, 55, "timeout must be a number from 0.05 to 60 s" },
        { BenchTexts.Least.Replace("A1", "A1, reset: maybe", StringComparison.Ordinal), 3, 53, "reset must be true or false" },
        { BenchTexts.Least.Replace("A1", "A1, baud: 12", StringComparison.Ordinal).Replace("tcp: 127.0.0.1:5025", "tty: /dev/x", StringComparison.Ordinal), 3, 44, "baud must be a number" },
        { BenchTexts.Least.Replace("lineRight: {", "lineRight: { ask: MEAS,", StringComparison.Ordinal), 4, 64, "ask must be a query" },
        { BenchTexts.Least.Replace("lineRight", "lineRigth", StringComparison.Ordinal), 4, 10, "must measure lineLeft and lineRight" },
        { BenchTexts.Least + "rate: 0\n", 6, 7, "rate must be a number from 1 to 1000" },
        { BenchTexts.Least + "agree: { vacum: 5 }\n", 6, 10, "agree has no vacum here: it can have vacuum, milk" },
        { BenchTexts.Least + "colour: red\n", 6, 1, "a bench has no colour here" },
        { BenchTexts.Least + "manual: yes\n", 6, 9, "manual must be a list" },
        { Manual + "  - { name: a, when: before }\n", 7, 5, "a manual step needs ask" },
        { Manual + "  - { ask: a, when: before }\n", 7, 5, "a manual step needs name" },
        { Manual + "  - { name: a, ask: b }\n", 7, 5, "a manual step is asked once" },
        { Manual + "  - { name: a, ask: b, when: before, for: let go }\n", 7, 5, "a manual step is asked once" },
        { Manual + "  - { name: a, ask: b, when: step }\n", 7, 30, "when must be one of before, after" },
        { Manual + "  - { name: a, ask: b, for: let go, atMost: 2 }\n", 7, 29, "a step that is done is answered with yes" },
    };

    public static TheoryData<string, int, int, string> All => [.. BySchema, .. BeyondSchema];
}
