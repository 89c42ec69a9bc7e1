using LetDown.Core;
using LetDown.Core.Units;
using LetDown.Rig.Scenarios;
using LetDown.Simulator.Failures;

namespace LetDown.Rig.Bench.Files;

/// <summary>Steps of a scenario in a few words, by which a bench file says that a person does them.</summary>
internal static class DeedWords
{
    public const string Examples = "press stop, hold stop, let go, fail line-left-sensor off, mend line-left-sensor, leak left, seal left or command start";

    public static string Of(ScenarioStep step) => step switch
    {
        { Press: { } pressed } => $"press {Names(pressed)}",
        { Hold: Buttons.None } => "let go",
        { Hold: { } held } => $"hold {Names(held)}",
        { Fail: { Kind: FailureKind.Ok } mended } => $"mend {mended.Part.Word()}",
        { Fail: { } failed } => $"fail {failed.Part.Word()} {failed.Kind.Word()}",
        { Leak: { } leak } => $"{(leak.IsOver ? "seal" : "leak")} {Words.Of(leak.Side)}",
        { Upset: { } upset } => $"upset {Words.Of(upset)}",
        { Command: { } command } => $"command {Words.Of(command.Kind)}",
        _ => "",
    };

    /// <summary>Whether a scenario can have such a step.</summary>
    public static bool AreDeed(string words) => words.Split(' ') switch
    {
        ["let", "go"] => true,
        ["press" or "hold", var buttons] => Array.TrueForAll(buttons.Split('+'), one => Words.All<Buttons>().Any(button => Words.Of(button) == one)),
        ["command", var command] => Words.All<CommandKind>().Any(kind => Words.Of(kind) == command),
        ["mend", var part] => FailureWords.Parts.Any(one => one.Word() == part),
        ["leak" or "seal", var side] => Enum.GetValues<Side>().Any(one => Words.Of(one) == side),
        ["fail", var part, var kind] => FailureTable.Rows.Any(row => row.Part.Word() == part && row.Kind.Word() == kind),
        _ => false,
    };

    private static string Names(Buttons buttons) => string.Join('+', Words.All<Buttons>().Where(button => (buttons & button) != Buttons.None).Select(Words.Of));
}
