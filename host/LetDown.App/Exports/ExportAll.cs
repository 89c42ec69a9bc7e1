using System.Text;
using LetDown.App.CommandLine;
using LetDown.App.Json;
using LetDown.App.Listing;
using LetDown.App.Screens;
using LetDown.App.Settings;
using LetDown.Host.Client;
using LetDown.Host.Tricks;
using LetDown.Protocol.V1;

namespace LetDown.App.Exports;

/// <summary><c>letdown data export-all</c>: everything of hers in one folder, and a page that says what is what.</summary>
internal static class ExportAll
{
    private const string Records = "records.json";
    private const string Milk = "milk.json";
    private const string Tricks = "tricks.json";
    private const string Plan = "plan.json";

    private static readonly ExportFormat[] Files = [SessionExports.Json, SessionExports.Csv, SessionExports.Fhir, SessionExports.Report];

    /// <returns>What was written, by name.</returns>
    public static async Task<IReadOnlyList<string>> WriteAsync(ExportSource source, string folder, CancellationToken cancellation)
    {
        PrivateFile.CreateFolder(folder);
        var written = new List<string>();
        foreach (var format in Files)
        {
            await PrivateFile.WriteAsync(Path.Combine(folder, format.FileName), output => format.WriteAsync(source, output, cancellation));
            written.Add(format.FileName);
        }

        await SessionExports.WriteParquetAsync(source, Path.Combine(folder, "parquet"), cancellation);
        written.Add("parquet/");
        written.AddRange(await WriteRecordsAsync(source, folder, cancellation));
        written.AddRange(CopySettings(source.Bench, folder));
        written.AddRange(await WriteProgramsAsync(source.Bench, folder, cancellation));
        PrivateFile.Write(Path.Combine(folder, "README.txt"), Encoding.UTF8.GetBytes(About(source, written)));
        return [.. written, "README.txt"];
    }

    private static async Task<IReadOnlyList<string>> WriteRecordsAsync(ExportSource source, string folder, CancellationToken cancellation)
    {
        var written = new List<string>();
        var records = await source.Store.Records.ListAsync(cancellation: cancellation);
        if (records.Count > 0)
        {
            WriteJson(Records, records.Select(RecordJson.From));
        }

        var milk = await source.Store.Stock.ListAsync(cancellation);
        if (milk.Count > 0)
        {
            var rule = StorageSettings.Read(source.Bench.Around);
            WriteJson(Milk, milk.Select(one => StoredMilkJson.From(one, rule, source.Time)));
        }

        var shelf = await TrickShelf.ReadAsync(source.Store, cancellation);
        var hers = shelf.All.All.Where(trick => trick.IsOwn || shelf.Of(trick.Id) != TrickStanding.Plain).ToList();
        if (hers.Count > 0)
        {
            WriteJson(Tricks, hers.Select(trick => TrickJson.From(trick, shelf, [])));
        }

        var changes = await source.Store.Plan.ListAsync(isSimulated: false, cancellation);
        if (changes.Count > 0)
        {
            WriteJson(Plan, changes.Select(PlanChangeJson.From));
        }

        return written;

        void WriteJson<T>(string name, IEnumerable<T> all)
        {
            PrivateFile.Write(Path.Combine(folder, name), Encoding.UTF8.GetBytes(JsonOutput.Write(all) + "\n"));
            written.Add(name);
        }
    }

    private static IEnumerable<string> CopySettings(Workbench bench, string folder)
    {
        var settings = new SettingsFile(bench.Around.Environment, bench.Around.Home).Path;
        if (File.Exists(settings))
        {
            PrivateFile.Write(Path.Combine(folder, "settings.json"), File.ReadAllBytes(settings));
            yield return "settings.json";
        }
    }

    /// <summary>Programs are kept on the pump: they can be had only while it answers.</summary>
    private static async Task<IReadOnlyList<string>> WriteProgramsAsync(Workbench bench, string folder, CancellationToken cancellation)
    {
        var written = new List<string>();
        try
        {
            using var pump = bench.Connect();
            foreach (var program in (await pump.Programs.ListAsync(cancellation)).Programs.Where(program => program.Kind == ProgramKind.Hers))
            {
                PrivateFile.CreateFolder(Path.Combine(folder, "programs"));
                var name = $"programs/{program.Name}.json";
                PrivateFile.Write(Path.Combine(folder, name), Encoding.UTF8.GetBytes((await pump.Programs.GetAsync(program.Name, cancellation)).Json));
                written.Add(name);
            }
        }
        catch (PumpUnreachableException)
        {
            bench.Hint("No pump answers now, so programs of yours that are on it are not in the folder.");
        }

        return written;
    }

    private static string About(ExportSource source, List<string> written)
    {
        var about = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [SessionExports.Json.FileName] = "everything about each session; “letdown import sessions.json” takes it in again",
            [SessionExports.Csv.FileName] = "a line for each session, for a spreadsheet",
            [SessionExports.Fhir.FileName] = "HL7 FHIR R4, for a clinic",
            [SessionExports.Report.FileName] = "a page to read and to print",
            ["parquet/"] = "tables with all measurements, for research",
            [Records] = "what happened away from the pump; “letdown import records.json” takes it in again",
            [Milk] = "what is in your fridge and freezer",
            [Tricks] = "tricks of your own, and those that you like or turned off",
            [Plan] = "each change of your plan, and why",
            ["settings.json"] = "how you want the console to be",
        };
        var lines = written.Select(name => $"{name,-24}{about.GetValueOrDefault(name) ?? "a program of yours, as it is on the pump"}");
        return $"What LetDown keeps of you, as of {Figures.When(source.Time.GetUtcNow(), source.Time)}: {Figures.Count(source.Sessions.Count, "session")}.\n\n{string.Join('\n', lines)}\n";
    }
}
