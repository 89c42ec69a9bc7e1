using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Json;
using LetDown.App.Screens;

namespace LetDown.App.Commands;

/// <summary><c>letdown sessions explain</c>: what the pump did in a session, and why, as a story.</summary>
internal static class SessionsExplainCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var id = SessionFinder.Argument();
        var command = new Command("explain", "Tell one session as a story: what the pump did when, and why.") { id };
        command.SetAction((line, cancellation) => RunAsync(bench(line), line.GetValue(id)!, cancellation));
        return (command, ["letdown sessions explain last", "letdown sessions explain 7aae", "letdown sessions explain last --json | jq -r '.story[].text'"]);
    }

    private static Task<int> RunAsync(Workbench bench, string id, CancellationToken cancellation) => SessionFinder.RunAsync(
        bench,
        id,
        async (store, session) =>
        {
            if (bench.Json)
            {
                bench.Print(StoryJson.From(session));
            }
            else
            {
                var notes = await store.Diary.GetAsync(session.PumpId, session.Id, cancellation);
                StoryScreen.Write(bench.Around.Out, session, bench.Around.Time, notes, await store.Tricks.GetAsync(session.PumpId, session.Id, cancellation));
            }
        },
        cancellation);
}
