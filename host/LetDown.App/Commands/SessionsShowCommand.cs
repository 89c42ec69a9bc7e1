using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Json;
using LetDown.App.Screens;
using LetDown.Host.Sessions;
using LetDown.Host.Store;
using LetDown.Host.Telemetry;

namespace LetDown.App.Commands;

/// <summary><c>letdown sessions show</c>: one session with everything in it.</summary>
internal static class SessionsShowCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var id = SessionFinder.Argument();
        var command = new Command("show", "Show one session: how it went, let-downs, milk by breast and visit, flow, what happened when.") { id };
        command.SetAction((line, cancellation) => RunAsync(bench(line), line.GetValue(id)!, cancellation));
        return (command, ["letdown sessions show last", "letdown sessions show 7aae", "letdown sessions show last --json"]);
    }

    private static Task<int> RunAsync(Workbench bench, string id, CancellationToken cancellation) => SessionFinder.RunAsync(
        bench,
        id,
        async (store, session) =>
        {
            var tricks = await store.Tricks.GetAsync(session.PumpId, session.Id, cancellation);
            var notes = await store.Diary.GetAsync(session.PumpId, session.Id, cancellation);
            if (bench.Json)
            {
                bench.Print(SessionJson.From(session) with { Notes = [.. notes.Select(NoteJson.From)], Tricks = UsedJson.Of(session, tricks) });
            }
            else
            {
                SessionScreen.Write(bench.Around.Out, session, await FlowAsync(store, session, cancellation), bench.Around.Time, notes, tricks);
            }
        },
        cancellation);

    private static async Task<IReadOnlyList<FlowPoint>> FlowAsync(ISessionStore store, PumpSession session, CancellationToken cancellation)
    {
        var chunks = await store.GetTelemetryAsync(session.PumpId, session.Id, cancellation);
        return [.. chunks.SelectMany(TelemetryDecoder.Flow)];
    }
}
