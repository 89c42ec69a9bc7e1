using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using LetDown.App.Json;
using LetDown.App.Listing;
using LetDown.App.Reports;
using LetDown.Export.Fhir;
using LetDown.Export.Json;
using LetDown.Export.Parquet;
using LetDown.Host.Store;

namespace LetDown.App.Exports;

/// <summary>The files that need no other library.</summary>
internal static class SessionExports
{
    public static ExportFormat Json { get; } = new("sessions.json", (source, output, cancellation) => SessionFile.WriteAsync(output, RecordsAsync(source, cancellation), cancellation));

    public static ExportFormat Fhir { get; } = new("sessions.fhir.json", WriteFhirAsync);

    /// <summary>Sessions without a beginning are on no day, and left out.</summary>
    public static ExportFormat Report { get; } = new("report.html", WriteReportAsync);

    public static ExportFormat Csv { get; } = new("sessions.csv", WriteCsvAsync);

    private static async IAsyncEnumerable<(SessionRecord Record, JsonNode? Summary)> RecordsAsync(ExportSource source, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var (session, notes) in source.ReadAsync(cancellation))
        {
            if (await source.Store.GetRecordAsync(session.PumpId, session.Id, cancellation) is { } record)
            {
                yield return (record, JsonNode.Parse(JsonOutput.Write(SessionJson.From(session) with { Notes = [.. notes.Select(NoteJson.From)], Tricks = UsedJson.Of(session, record.Tricks) })));
            }
        }
    }

    private static async Task WriteFhirAsync(ExportSource source, Stream output, CancellationToken cancellation)
    {
        var bundle = FhirBundle.Write(await source.ReadAsync(cancellation).ToListAsync(cancellation), source.Time.GetUtcNow());
        await output.WriteAsync(System.Text.Encoding.UTF8.GetBytes(bundle), cancellation);
    }

    private static async Task WriteReportAsync(ExportSource source, Stream output, CancellationToken cancellation)
    {
        var report = await ReportMaker.MakeAsync(source.Dated(), cancellation);
        await output.WriteAsync(System.Text.Encoding.UTF8.GetBytes(await ReportPage.WriteAsync(report)), cancellation);
    }

    /// <summary>Several files in a folder.</summary>
    public static async Task WriteParquetAsync(ExportSource source, string folder, CancellationToken cancellation)
    {
        PrivateFile.CreateFolder(folder);
        try
        {
            foreach (var name in await WriteTablesAsync(source, folder, cancellation))
            {
                File.Move(Path.Combine(folder, name + PrivateFile.Part), Path.Combine(folder, name), overwrite: true);
            }
        }
        finally
        {
            foreach (var left in Directory.GetFiles(folder, "*.parquet" + PrivateFile.Part))
            {
                File.Delete(left);
            }
        }
    }

    /// <returns>Their names; each is called a part until all are whole.</returns>
    private static async Task<IReadOnlyCollection<string>> WriteTablesAsync(ExportSource source, string folder, CancellationToken cancellation)
    {
        using var tables = new ParquetFolder(name => PrivateFile.Create(Path.Combine(folder, name + PrivateFile.Part)));
        await foreach (var (session, notes) in source.ReadAsync(cancellation))
        {
            var tricks = await source.Store.Tricks.GetAsync(session.PumpId, session.Id, cancellation);
            await tables.AddAsync(session, notes, tricks, await source.Store.GetTelemetryAsync(session.PumpId, session.Id, cancellation), cancellation);
        }

        await tables.FinishAsync(cancellation);
        return tables.Files;
    }

    private static async Task WriteCsvAsync(ExportSource source, Stream output, CancellationToken cancellation)
    {
        await using var writer = new StreamWriter(output, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        SessionsCsv.Write(writer, source.Sessions, await SessionRemarks.ReadAsync(source.Store, source.Sessions, cancellation));
    }
}
