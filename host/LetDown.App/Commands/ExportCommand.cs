using System.CommandLine;
using LetDown.App.CommandLine;
using LetDown.App.Exports;
using LetDown.App.Listing;
using LetDown.App.Screens;

namespace LetDown.App.Commands;

/// <summary><c>letdown export</c>: her sessions as files for other programs and people.</summary>
internal static class ExportCommand
{
    public static (Command Command, string[] Examples) Create(Func<ParseResult, Workbench> bench, Dictionary<Command, string[]> examples)
    {
        var command = new Command("export", "Write your sessions to files, for yourself, a clinic, or research.");
        foreach (var (kind, lines) in Kinds(bench))
        {
            command.Subcommands.Add(kind);
            examples.Add(kind, lines);
        }

        command.SetAction(SayWhatToDo);
        return (command, ["letdown export json", "letdown export csv --from 28d", "letdown export json --out - | gzip > sessions.json.gz"]);
    }

    private static int SayWhatToDo(ParseResult line) =>
        throw new AppException("Say what to export to. Try “letdown export --help”.", ExitCode.Usage);

    private static IEnumerable<(Command Command, string[] Examples)> Kinds(Func<ParseResult, Workbench> bench)
    {
        yield return OneFile(bench, "json", "Everything about each session, to be taken in again by “letdown import”.", SessionExports.Json);
        yield return OneFile(bench, "csv", "A line for each session, for a spreadsheet.", SessionExports.Csv);
        yield return OneFile(bench, "report", "A page for a lactation consultant, with figures and pictures; it prints on one sheet.", SessionExports.Report);
        yield return OneFile(bench, "fhir", "HL7 FHIR R4 Observations, for a clinic.", SessionExports.Fhir);
        yield return Parquet(bench);
        yield return Schema(bench);
    }

    private static (Command Command, string[] Examples) OneFile(Func<ParseResult, Workbench> bench, string name, string description, ExportFormat format)
    {
        var filter = new SessionFilter();
        var output = new Option<string?>("--out") { Description = $"The file; {format.FileName} when left out, - for standard output.", HelpName = "FILE" };
        var command = new Command(name, description) { output };
        filter.AddTo(command);
        command.SetAction((line, cancellation) =>
            ExportRun.ToFileAsync(bench(line), filter.Query(line, bench(line).Around.Time), format, line.GetValue(output), cancellation));
        return (command, [$"letdown export {name}", $"letdown export {name} --from 7d --out {format.FileName}", $"letdown export {name} --out -"]);
    }

    private static (Command Command, string[] Examples) Parquet(Func<ParseResult, Workbench> bench)
    {
        var filter = new SessionFilter();
        var output = new Option<string>("--out") { Description = "The folder; letdown-parquet when left out.", HelpName = "FOLDER", DefaultValueFactory = _ => "letdown-parquet" };
        var command = new Command("parquet", "Apache Parquet tables of sessions, let-downs, phases and all measurements, for research.") { output };
        filter.AddTo(command);
        command.SetAction((line, cancellation) => ParquetAsync(bench(line), filter.Query(line, bench(line).Around.Time), line.GetValue(output)!, cancellation));
        return (command, ["letdown export parquet", "letdown export parquet --from 28d --out study"]);
    }

    private static Task<int> ParquetAsync(Workbench bench, SessionQuery query, string folder, CancellationToken cancellation) => ExportRun.RunAsync(
        bench,
        query,
        async source =>
        {
            await ExportRun.Guarded(folder, () => SessionExports.WriteParquetAsync(source, folder, cancellation));
            return $"Exported {Figures.Count(source.Sessions.Count, "session")} to the folder {folder}.";
        },
        cancellation);

    private static (Command Command, string[] Examples) Schema(Func<ParseResult, Workbench> bench)
    {
        var command = new Command("schema", "Print the JSON Schema of exported sessions.");
        command.SetAction(line =>
        {
            bench(line).Around.RawOut.Write(ExportSchema.Text());
            return ExitCode.Fine;
        });
        return (command, ["letdown export schema > session-export.schema.json"]);
    }
}
