using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Screens;
using LetDown.Host.Client;
using LetDown.Host.Sessions;
using LetDown.Host.Store;

namespace LetDown.App.Commands;

/// <summary><c>letdown sessions delete</c>: gone here at once, and from the pump's journal when it is next seen.</summary>
internal static class SessionsDeleteCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench)
    {
        var id = SessionFinder.Argument();
        var yes = new Option<bool>("--yes") { Description = "Do not ask." };
        var command = new Command("delete", "Delete one session for good, here and on the pump.") { id, yes };
        command.SetAction((line, cancellation) => RunAsync(bench(line), line.GetValue(id)!, line.GetValue(yes), cancellation));
        return (command, ["letdown sessions delete 7aae", "letdown sessions delete 7aae --yes"]);
    }

    private static Task<int> RunAsync(Workbench bench, string id, bool isSure, CancellationToken cancellation) => SessionFinder.RunAsync(
        bench,
        id,
        async (store, session) =>
        {
            if (session.State == SessionState.Running)
            {
                throw new AppException("That session is still on. “letdown stop” ends it.", ExitCode.Refused);
            }

            if (!isSure)
            {
                await Consent.AskAsync(bench.Around, $"Delete {Named(bench, session)} for good, here and on the pump?", "Nothing was deleted.", cancellation);
            }

            await store.DeleteAsync(session.PumpId, session.Id, cancellation);
            bench.Say($"Deleted: {Named(bench, session)}. {await OnThePumpAsync(bench, store, session, cancellation)}");
        },
        cancellation);

    private static async Task<string> OnThePumpAsync(Workbench bench, ISessionStore store, PumpSession session, CancellationToken cancellation)
    {
        try
        {
            using var pump = bench.Connect();
            if ((await pump.GetInfoAsync(cancellation)).PumpId == session.PumpId)
            {
                await new JournalCatchUp(pump, store).RunAsync(cancellation);
            }
        }
        catch (PumpUnreachableException)
        {
            // It is asked when it is next seen.
        }

        return (await store.GetUnforgottenAsync(session.PumpId, cancellation)).Contains(session.Id)
            ? "The pump forgets it when a command next reaches it."
            : "The pump has forgotten it, too.";
    }

    private static string Named(Workbench bench, PumpSession session) =>
        $"the session of {Figures.When(session.StartedAt, bench.Around.Time)}, {Figures.Minutes(session.Duration)} min";
}
