using System.Text.Json;
using LetDown.App.CommandLine;
using LetDown.App.Plots;
using LetDown.Rig.Reports;
using LetDown.Rig.Traces;

namespace LetDown.App.Scenarios;

/// <summary>Records and traces that the kernel rig leaves in files of ours, until they are kept where the line wants them.</summary>
internal sealed class KernelSaid : IDisposable
{
    private readonly string _records = Path.GetTempFileName();
    private readonly string _traces = Path.GetTempFileName();

    /// <summary>How the rig is told of them.</summary>
    public IEnumerable<string> Options(RunOutputs outputs) =>
    [
        "--records", _records,
        .. outputs.WantTrace ? ["--traces", _traces] : Array.Empty<string>(),
        .. outputs.JUnit is { } junit ? ["--junit", Path.GetFullPath(junit)] : Array.Empty<string>(),
    ];

    /// <exception cref="AppException">The rig is of another version, and says it in another form.</exception>
    public void Keep(Workbench bench, RunOutputs outputs)
    {
        var records = File.ReadAllLines(_records);
        if (outputs.Record is { } record)
        {
            File.AppendAllLines(record, records);
        }

        foreach (var line in bench.Json ? records : [])
        {
            bench.Say(line);
        }

        if (new FileInfo(_traces).Length > 0)
        {
            Keep(bench, outputs, records);
        }
    }

    public void Dispose()
    {
        File.Delete(_records);
        File.Delete(_traces);
    }

    private void Keep(Workbench bench, RunOutputs outputs, string[] records)
    {
        var traces = new Queue<(string Scenario, RunTrace Trace)>(Read(() => TraceReader.Read(new StringReader(File.ReadAllText(_traces)))));
        foreach (var record in records.Select(line => Read(() => RecordFile.Read(line))))
        {
            // Each run says its record first; one that broke off then has no trace.
            if (!traces.TryPeek(out var next) || next.Scenario != Path.GetFileName(record.File))
            {
                continue;
            }

            traces.Dequeue();
            if (outputs.Trace is { } trace)
            {
                TraceFile.Append(trace, record.File, next.Trace);
            }

            if (outputs.Plot is { } plot)
            {
                RunPictures.Draw(bench, plot, record, next.Trace);
            }
        }
    }

    private static T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception wrong) when (wrong is FormatException or JsonException)
        {
            throw new AppException(
                $"The kernel rig of this clone tells its runs in another form than this letdown reads ({wrong.Message.TrimEnd('.')}). Use the clone's own: dotnet run --project host/LetDown.App --", ExitCode.Unexpected, wrong);
        }
    }
}
