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
    private const string Last = "last";

    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var id = new Argument<string>("ID") { Description = "The session's name, or as much of its beginning or end as is unique, or “last”." };
        var command = new Command("show", "Show one session: let-downs, milk by breast and visit, flow, what happened when.") { id };
        command.SetAction((line, cancellation) => RunAsync(bench(line), line.GetValue(id)!, cancellation));
        return (command, ["letdown sessions show last", "letdown sessions show 7aae", "letdown sessions show last --json"]);
    }

    private static async Task<int> RunAsync(Workbench bench, string id, CancellationToken cancellation)
    {
        using var store = bench.OpenStore();
        var reached = await SessionsCommand.CatchUpIfReachableAsync(bench, store, cancellation);
        var found = await FindAsync(store, id, cancellation);
        var session = await store.GetAsync(found.PumpId, found.Id, cancellation)
            ?? throw new AppException($"Session {found.Id} is no longer there.", ExitCode.NotFound);
        if (bench.Json)
        {
            bench.Print(SessionJson.From(session));
        }
        else
        {
            SessionScreen.Write(bench.Around.Out, session, await FlowAsync(store, session, cancellation), bench.Around.Time);
        }

        // A session that was named is the one she meant; a later last one may still be on the pump.
        if (!reached && id == Last)
        {
            SessionsCommand.HintAtPumpThatIsOff(bench);
        }

        return ExitCode.Fine;
    }

    private static async Task<SessionSummary> FindAsync(ISessionStore store, string id, CancellationToken cancellation)
    {
        var found = await MatchesAsync(store, id, cancellation);
        return found.Count switch
        {
            1 => found[0],
            0 when id == Last => throw new AppException("There are no sessions yet.", ExitCode.NotFound),
            0 => throw new AppException($"No session begins or ends with “{id}”. “letdown sessions” lists them.", ExitCode.NotFound),
            _ => throw new AppException($"{found.Count} sessions begin or end with “{id}”. Write a little more of it.", ExitCode.NotFound),
        };
    }

    private static async Task<IReadOnlyList<SessionSummary>> MatchesAsync(ISessionStore store, string id, CancellationToken cancellation)
    {
        if (id == Last)
        {
            return await store.ListAsync(limit: 1, cancellation: cancellation);
        }

        var beginning = await store.ListAsync(id, cancellation: cancellation);
        // A whole name wins over a longer one that begins with it.
        var whole = beginning.Where(session => session.Id == id).ToList();
        if (whole.Count > 0 || beginning.Count > 0)
        {
            return whole.Count > 0 ? whole : beginning;
        }

        return [.. (await store.ListAsync(cancellation: cancellation)).Where(session => session.Id.EndsWith(id, StringComparison.Ordinal))];
    }

    private static async Task<IReadOnlyList<FlowPoint>> FlowAsync(ISessionStore store, PumpSession session, CancellationToken cancellation)
    {
        var packed = await store.GetTelemetryAsync(session.PumpId, session.Id, cancellation);
        var points = new List<FlowPoint>();
        foreach (var chunk in packed)
        {
            try
            {
                points.AddRange(TelemetryDecoder.Flow(TelemetryDecoder.Unpack(chunk)));
            }
            catch (InvalidDataException)
            {
                // One second that cannot be read leaves a hole in a chart, nothing more.
            }
        }

        return points;
    }
}
