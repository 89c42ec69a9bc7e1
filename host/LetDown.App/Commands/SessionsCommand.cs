using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.Host.Client;
using LetDown.Host.Store;

namespace LetDown.App.Commands;

/// <summary><c>letdown sessions</c> and what belongs to it.</summary>
internal static class SessionsCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench, Dictionary<Command, string[]> examples)
    {
        var list = SessionsListCommand.Create(bench);
        var command = list.Command;
        var show = SessionsShowCommand.Create(bench);
        command.Subcommands.Add(show.Command);
        examples.Add(show.Command, show.Examples);
        var explain = SessionsExplainCommand.Create(bench);
        command.Subcommands.Add(explain.Command);
        examples.Add(explain.Command, explain.Examples);
        var note = SessionsNoteCommand.Create(bench);
        command.Subcommands.Add(note.Command);
        examples.Add(note.Command, note.Examples);
        var edit = SessionsEditCommand.Create(bench);
        command.Subcommands.Add(edit.Command);
        examples.Add(edit.Command, edit.Examples);
        var plot = SessionsPlotCommand.Create(bench);
        command.Subcommands.Add(plot.Command);
        examples.Add(plot.Command, plot.Examples);
        var delete = SessionsDeleteCommand.Create(bench);
        command.Subcommands.Add(delete.Command);
        examples.Add(delete.Command, delete.Examples);
        return (command, list.Examples);
    }

    /// <summary>Fetches what the pump has, when it is there; false when it is not.</summary>
    public static async Task<bool> CatchUpIfReachableAsync(Workbench bench, ISessionStore store, CancellationToken cancellation)
    {
        try
        {
            using var pump = bench.Connect();
            await new JournalCatchUp(pump, store).RunAsync(cancellation);
            return true;
        }
        catch (PumpUnreachableException)
        {
            return false;
        }
    }

    /// <summary>Said after what was asked for, not before: a pump that is off is no trouble.</summary>
    public static void HintAtPumpThatIsOff(Workbench bench)
    {
        if (!bench.Json)
        {
            bench.Hint("No pump answers now, so this is what is kept on this computer.");
        }
    }
}
