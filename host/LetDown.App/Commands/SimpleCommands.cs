using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.Protocol.V1;
using Asked = LetDown.Protocol.V1.Command;
using Command = System.CommandLine.Command;

namespace LetDown.App.Commands;

/// <summary>The commands that are one word, like the buttons on the pump.</summary>
internal static class SimpleCommands
{
    public static IEnumerable<(Command Command, string[] Examples)> Create(Func<ParseResult, Workbench> bench)
    {
        yield return One(bench, "pause", "Let go for a while. Ten minutes at most; then the session ends.", () => new Asked { Pause = new Pause() });
        yield return One(bench, "resume", "Go on after a pause.", () => new Asked { Resume = new Resume() });
        yield return One(bench, "letdown", "Say that you feel your let-down: the pump changes to expression.", () => new Asked { LetDown = new LetDownFelt() });
        yield return One(bench, "switch", "Go to the other breast now.", () => new Asked { SwitchSide = new SwitchSide() });
        yield return One(bench, "stop", "End the session. Suction eases down and lets go.", () => new Asked { Stop = new Stop() });
    }

    private static (Command Command, string[] Examples) One(Func<ParseResult, Workbench> bench, string name, string description, Func<Asked> ask)
    {
        var command = new Command(name, description);
        command.SetAction((line, cancellation) => SendCommand.RunAsync(bench(line), ask(), cancellation));
        return (command, [$"letdown {name}", $"letdown {name} --json"]);
    }
}
