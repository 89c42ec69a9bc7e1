using LetDown.App.CommandLine;
using LetDown.Host.Client;
using LetDown.Protocol.V1;

namespace LetDown.App.Programs;

/// <summary>Editor, check, again if she likes, save.</summary>
internal sealed class ProgramEditing(Workbench bench, PumpClient pump, Editor editor, ProgramDraft draft, string name)
{
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var original = await File.ReadAllTextAsync(draft.File, cancellation);
        while (true)
        {
            if (!await editor.OpenAsync(draft.File))
            {
                throw new AppException("The editor said that something went wrong, so nothing was saved.", ExitCode.Unexpected);
            }

            var text = await ProgramFiles.ReadAsync(bench.Around, draft.File, cancellation);
            if (text == original)
            {
                bench.Say("Nothing was changed.");
                return ExitCode.Fine;
            }

            var reply = await SaveAsync(text, cancellation);
            if (reply.Outcome != ProgramOutcome.Faulty || !await AsksAgainAsync(reply, cancellation))
            {
                return Told(reply, text);
            }
        }
    }

    /// <summary>With another name in it, it becomes another program, and must not take the place of a third.</summary>
    private async Task<ProgramReply> SaveAsync(string text, CancellationToken cancellation)
    {
        var reply = await pump.Programs.CheckAsync(text, cancellation);
        return reply.Outcome == ProgramOutcome.Done
            ? await pump.Programs.SaveAsync(text, replace: reply.Program.Name == name, cancellation)
            : reply;
    }

    private async Task<bool> AsksAgainAsync(ProgramReply reply, CancellationToken cancellation)
    {
        if (bench.Json || bench.Around.Ask is not { } ask)
        {
            return false;
        }

        foreach (var line in ProgramReplies.Lines(draft.File, reply))
        {
            bench.Hint(line);
        }

        return await ask("Edit it again? [Y/n] ", cancellation) is "" or "y" or "Y" or "yes";
    }

    private int Told(ProgramReply reply, string text)
    {
        if (reply.Outcome == ProgramOutcome.Done)
        {
            draft.IsSafe(text);
        }

        return ProgramReplies.Tell(bench, reply, draft.File);
    }
}
