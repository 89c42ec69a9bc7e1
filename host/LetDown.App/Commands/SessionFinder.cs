using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.Host.Sessions;
using LetDown.Host.Store;

namespace LetDown.App.Commands;

/// <summary>Finds the session that a command is about, by as much of its name as was typed.</summary>
internal static class SessionFinder
{
    private const string Last = "last";

    public static Argument<string> Argument() =>
        new("ID") { Description = "The session's name, or as much of its beginning or end as is unique, or “last”." };

    /// <summary>Fetches what the pump has, finds the session, hands it over; hints when a later last one may still be on the pump.</summary>
    public static async Task<int> RunAsync(Workbench bench, string id, Func<ISessionStore, PumpSession, Task> show, CancellationToken cancellation)
    {
        using var store = bench.OpenStore();
        return await RunAsync(bench, store, id, show, cancellation);
    }

    /// <summary>The same with all that is kept, for what is done with amounts and not told.</summary>
    public static async Task<int> RunWholeAsync(Workbench bench, string id, Func<ISessionStore, PumpSession, Task> use, CancellationToken cancellation)
    {
        using var store = bench.OpenWholeStore();
        return await RunAsync(bench, store, id, use, cancellation);
    }

    private static async Task<int> RunAsync(Workbench bench, ISessionStore store, string id, Func<ISessionStore, PumpSession, Task> show, CancellationToken cancellation)
    {
        var reached = await SessionsCommand.CatchUpIfReachableAsync(bench, store, cancellation);
        var found = await FindAsync(store, id, cancellation);
        var session = await store.GetAsync(found.PumpId, found.Id, cancellation)
            ?? throw new AppException($"Session {found.Id} is no longer there.", ExitCode.NotFound);
        await show(store, session);
        // A session that was named is the one she meant.
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
}
