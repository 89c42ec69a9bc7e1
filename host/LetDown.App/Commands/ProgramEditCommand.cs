using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Programs;
using LetDown.Host.Client;
using LetDown.Protocol.V1;
using Command = System.CommandLine.Command;

namespace LetDown.App.Commands;

/// <summary><c>letdown program edit</c>: her program in her editor, and back. What she typed is never lost.</summary>
internal static class ProgramEditCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var name = ProgramNames.Argument("NAME", "One of yours.");
        var command = new Command("edit", "Change a program of yours in your editor ($VISUAL or $EDITOR).") { name };
        command.SetAction((line, cancellation) => RunAsync(bench(line), line.GetValue(name)!, cancellation));
        return (command, ["letdown program edit my-evening", "EDITOR=nano letdown program edit my-evening"]);
    }

    private static async Task<int> RunAsync(Workbench bench, string name, CancellationToken cancellation)
    {
        var editor = Editor.Find(bench.Around, name);
        using var pump = bench.Connect();
        var original = await pump.Programs.GetAsync(name, cancellation);
        if (original.Program?.Kind == ProgramKind.BuiltIn)
        {
            throw new AppException($"“{name}” comes with the pump and stays as it is. Make it yours first: letdown program copy {name} my-{name}", ExitCode.Refused);
        }

        if (original.Outcome is not (ProgramOutcome.Done or ProgramOutcome.Faulty))
        {
            throw ProgramReplies.Refusal(original);
        }

        var draft = ProgramDraft.Create(name, original.Json);
        var kept = $"What you wrote is kept in {draft.File}. When it is right: letdown program save {draft.File}";
        try
        {
            return await new ProgramEditing(bench, pump, editor, draft, name).RunAsync(cancellation);
        }
        catch (Exception failure) when (draft.IsPrecious && failure is (AppException or PumpUnreachableException))
        {
            throw new AppException($"{failure.Message}\n{kept}", (failure as AppException)?.ExitCode ?? ExitCode.PumpUnreachable, failure);
        }
        catch (Exception) when (draft.IsPrecious)
        {
            bench.Hint(kept);
            throw;
        }
        finally
        {
            draft.RemoveUnlessPrecious();
        }
    }
}
