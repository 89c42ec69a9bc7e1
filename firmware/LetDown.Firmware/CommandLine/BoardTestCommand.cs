using System.CommandLine;
using LetDown.Firmware.Workshop;

namespace LetDown.Firmware.CommandLine;

/// <summary><c>board-test</c>: the board, part by part, with measured values and verdicts. <c>letdown board test</c> calls it.</summary>
internal static class BoardTestCommand
{
    public static Command Create()
    {
        var settings = new SettingsOptions().Board().BoardFile().Data();
        var silent = new Option<bool>("--no-questions", "--yes-to-all") { Description = "Ask nobody: what only a person can tell is left out, and said so." };
        var json = new Option<bool>("--json") { Description = "The whole record as JSON on the output; what a person reads goes to the error output." };
        var junit = new Option<string?>("--junit") { Description = "Write the verdicts as JUnit XML, for build servers.", HelpName = "FILE" };
        var record = new Option<string?>("--record") { Description = "Where to keep the record. Default: board-tests in the data folder, by its moment.", HelpName = "FILE" };
        var command = new Command("board-test", "Try every part of the board, gently, with nobody on it. Refused while a pump runs.") { silent, json, junit, record };
        settings.AddTo(command);
        command.SetAction((line, _) => Refusal.GuardAsync(() => Task.Run(() => BoardTest.Run(
            settings.Read(line), new(!line.GetValue(silent), line.GetValue(json), line.GetValue(junit), line.GetValue(record))))));
        return command;
    }
}
