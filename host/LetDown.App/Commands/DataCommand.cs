using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Exports;
using LetDown.App.Screens;
using LetDown.Host.Client;
using LetDown.Host.Store;

namespace LetDown.App.Commands;

/// <summary><c>letdown data</c>: all that is kept of her at once.</summary>
internal static class DataCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench, Dictionary<Command, string[]> examples)
    {
        var command = new Command("data", "What is kept of you, as a whole.");
        var yes = new Option<bool>("--yes") { Description = "Do not ask." };
        var erase = new Command("erase", "Delete all your sessions, notes and records for good, here and on the pump if it answers.") { yes };
        erase.SetAction((line, cancellation) => EraseAsync(bench(line), line.GetValue(yes), cancellation));
        command.Subcommands.Add(erase);
        examples.Add(erase, ["letdown data erase", "letdown data erase --yes --store old.db"]);
        var folder = new Option<string>("--out") { Description = "The folder; letdown-data when left out.", HelpName = "FOLDER", DefaultValueFactory = _ => "letdown-data" };
        var export = new Command("export-all", "Write everything that is kept of you into a folder.") { folder };
        export.SetAction((line, cancellation) => ExportAsync(bench(line), line.GetValue(folder)!, cancellation));
        command.Subcommands.Add(export);
        examples.Add(export, ["letdown data export-all", "letdown data export-all --out ~/letdown-2026"]);
        command.SetAction(SayWhatToDo);
        return (command, ["letdown data export-all", "letdown data erase"]);
    }

    private static int SayWhatToDo(ParseResult line) => throw new AppException("Say what to do with your data. Try “letdown data --help”.", ExitCode.Usage);

    private static Task<int> ExportAsync(Workbench bench, string folder, CancellationToken cancellation) => ExportRun.RunAsync(
        bench,
        new() { PageSize = 0 },
        async source =>
        {
            IReadOnlyList<string> written = [];
            await ExportRun.Guarded(folder, async () => written = await ExportAll.WriteAsync(source, folder, cancellation));
            return $"Everything about {Figures.Count(source.Sessions.Count, "session")} is in {folder}: {string.Join(", ", written)}.";
        },
        cancellation);

    private static async Task<int> EraseAsync(Workbench bench, bool isSure, CancellationToken cancellation)
    {
        var file = bench.StoreFile;
        if (!File.Exists(file))
        {
            bench.Say($"There is nothing to erase: {file} is not there.");
            return ExitCode.Fine;
        }

        if (!isSure)
        {
            await Consent.AskAsync(bench.Around, $"{await ContentsAsync(bench, cancellation)} Erase all of it for good?", "Nothing was erased.", cancellation);
        }

        bench.Say(await ForgetAsync(bench, cancellation));
        foreach (var erased in StoreErasure.Erase(file))
        {
            bench.Say($"Erased: {erased}");
        }

        return ExitCode.Fine;
    }

    private static async Task<string> ContentsAsync(Workbench bench, CancellationToken cancellation)
    {
        using var store = bench.OpenStore();
        var state = await store.GetStateAsync(cancellation);
        string[] others =
        [
            state.Records == 0 ? "" : $", {Figures.Count(state.Records, "record")} of what happened away from the pump",
            state.Portions == 0 ? "" : $", {Figures.Count(state.Portions, "portion")} of milk",
        ];
        return $"{bench.StoreFile} has {Figures.Count(state.Sessions, "session")} from {Figures.Count(state.Pumps, "pump")}{string.Concat(others)}.";
    }

    /// <summary>The pump that answers forgets its sessions, except one that is on. Another pump keeps its own until somebody asks it.</summary>
    private static async Task<string> ForgetAsync(Workbench bench, CancellationToken cancellation)
    {
        try
        {
            using var store = bench.OpenStore();
            using var pump = bench.Connect();
            var report = await new JournalCatchUp(pump, store).RunAsync(cancellation);
            var sessions = (await store.ListAsync(cancellation: cancellation)).Where(session => session.PumpId == report.Pump.PumpId).ToList();
            var forgotten = 0;
            foreach (var session in sessions)
            {
                forgotten += await pump.ForgetAsync(session.Id, cancellation) ? 1 : 0;
            }

            return forgotten == sessions.Count
                ? $"The pump has forgotten {Figures.Count(forgotten, "session")}."
                : $"The pump has forgotten {forgotten} of {Figures.Count(sessions.Count, "session")}; one that is on stays until you erase it again.";
        }
        catch (PumpUnreachableException)
        {
            return "No pump answers now, so what is in a pump’s own journal stays there, and comes back when a command reaches it. Erase again then.";
        }
    }
}
