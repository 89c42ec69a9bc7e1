using LetDown.Core;
using LetDown.Rig.Bench.Files;
using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Bench.Running;

/// <summary>What a scenario asks for that a bench cannot do: told before anything is switched on.</summary>
internal static class BenchAbility
{
    public static IReadOnlyList<string> Lacks(Scenario scenario, BenchFile bench) =>
    [
        .. scenario.Timeline.Select(step => (step.At, Lack: Lack(step, bench))).Where(step => step.Lack is not null)
            .Select(step => FormattableString.Invariant($"{scenario.File}: the step at {step.At} s, {step.Lack}")),
        .. scenario.Expect.Select(expected => Lack(expected, bench)).OfType<string>().Distinct(StringComparer.Ordinal).Select(lack => $"{scenario.File}: {lack}"),
    ];

    /// <summary>The button that does what a command does; none for what has no button.</summary>
    public static Buttons ButtonOf(in Commands command) => command switch
    {
        { Kind: CommandKind.Start, Start: { Program: null, TargetMilk: null, FirstSide: null } } => Buttons.StartPause,
        { Kind: CommandKind.Pause or CommandKind.Resume } => Buttons.StartPause,
        { Kind: CommandKind.LetDown } => Buttons.LetDown,
        { Kind: CommandKind.Switch } => Buttons.Switch,
        { Kind: CommandKind.Stop } => Buttons.Stop,
        _ => Buttons.None,
    };

    private static string? Lack(ScenarioStep step, BenchFile bench)
    {
        var deed = DeedWords.Of(step);
        if (bench.Manual.Any(manual => manual.For == deed))
        {
            return null;
        }

        return step switch
        {
            { Upset: not null } => $"{deed}: nothing on a bench does that; the kernel rig does: tests/kernel-rig/run.",
            { Fail: not null } when bench.Failures is null =>
                $"{deed}: nothing on this bench lets parts fail. Say do: {{ failures: … }}, or a manual step for: {deed}.",
            { Leak: not null } when bench.Leaks is null =>
                $"{deed}: nothing on this bench lets air into a line. Say do: {{ leaks: … }}, or a manual step for: {deed}.",
            { Press: not null } or { Hold: not null } when bench.Buttons is null =>
                $"{deed}: this bench has no fingers. Say do: {{ buttons: … }}, or a manual step for: {deed}.",
            { Command: { } command } => Lack(deed, command, step.Answer is not null, bench),
            _ => null,
        };
    }

    private static string? Lack(string deed, in Commands command, bool isAnswered, BenchFile bench)
    {
        if (bench.Pump is not null)
        {
            return null;
        }

        if (isAnswered || ButtonOf(command) == Buttons.None)
        {
            return $"{deed}: only a pump that can be talked to takes and answers it. Say pump: {{ address: … }}.";
        }

        return bench.Buttons is null ? $"{deed}: this bench has neither a pump to talk to nor fingers. Say pump: {{ address: … }} or do: {{ buttons: … }}." : null;
    }

    private static string? Lack(Expectation expected, BenchFile bench) => expected switch
    {
        ScreenExpectation screen => $"nothing here reads the display ({screen.Text}): ask a person with a manual step, and leave screen out.",
        MeasureExpectation { Measure: MeasureKind.Grams or MeasureKind.WeighingError } when !bench.Has(BenchQuantity.BottleLeft) || !bench.Has(BenchQuantity.BottleRight) =>
            "grams and weighingError need measure: { bottleLeft: …, bottleRight: … }.",
        MeasureExpectation { Measure: MeasureKind.LetDowns or MeasureKind.Rounds or MeasureKind.WeighingError } or StatusExpectation or JournalExpectation when bench.Pump is null =>
            "states, faults, notices, journal, letDowns, rounds and weighingError are the pump's own account: say pump: { address: … }.",
        _ => null,
    };
}
