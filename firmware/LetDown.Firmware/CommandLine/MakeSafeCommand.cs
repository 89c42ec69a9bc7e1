using System.CommandLine;
using LetDown.Board;
using LetDown.Firmware.Boards;

namespace LetDown.Firmware.CommandLine;

/// <summary>
/// <c>make-safe</c>: every output of a real board to its safe value, and nothing else. After a process was killed the kernel leaves PWM running and
/// outputs as they were; the one-shot has dropped motor and valves by then, pads and massage it does not reach.
/// </summary>
internal static class MakeSafeCommand
{
    public static Command Create()
    {
        var file = new Option<string?>("--board-file") { Description = "Board file. Default: board.json beside the program.", HelpName = "FILE" };
        var command = new Command("make-safe", "Put every output of a real board into its safe state, after a pump that ended badly. systemd calls it.") { file };
        command.SetAction(line => Run(line.GetValue(file) ?? Path.Combine(AppContext.BaseDirectory, "board.json")));
        return command;
    }

    private static int Run(string file)
    {
        try
        {
            var description = OpenBoard.Describe(Path.GetFullPath(file));
            using var board = new PiBoard(description, PiBuses.Open(description));
            board.MakeSafe();
            Console.Out.WriteLine("Motor, valves, vents, pads and massage are off: vented.");
            return ExitCode.Fine;
        }
        catch (StartException e)
        {
            Console.Error.WriteLine($"letdown-firmware: {e.Message}");
            return e.ExitCode;
        }
    }
}
