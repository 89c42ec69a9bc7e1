using LetDown.App.CommandLine;
using LetDown.App.Plots;
using LetDown.Rig.Reports;
using LetDown.Rig.Running;
using LetDown.Rig.Traces;

namespace LetDown.App.Scenarios;

/// <summary>What a line wants to keep of its runs.</summary>
/// <param name="JUnit">File for build servers.</param>
/// <param name="Record">File to which records are added.</param>
/// <param name="Trace">File to which traces are added.</param>
/// <param name="Plot">Folder for a picture of each run.</param>
internal sealed record RunOutputs(string? JUnit, string? Record, string? Trace, string? Plot)
{
    /// <summary>Whether a trace is needed at all.</summary>
    public bool WantTrace => this is not { Trace: null, Plot: null };

    /// <summary>A run of minutes whose results have no place to go is no use: said before it begins.</summary>
    /// <exception cref="AppException">One has none.</exception>
    public void Demand()
    {
        Demand(JUnit, "--junit");
        Demand(Record, "--record");
        Demand(Trace, "--trace");
        RunPictures.Demand(Plot);
    }

    /// <summary>All but JUnit, which is one for all runs.</summary>
    public void Keep(Workbench bench, RunResult result)
    {
        if (Record is not null)
        {
            RecordFile.Append(Record, result);
        }

        if (Trace is not null)
        {
            TraceFile.Append(Trace, result.Scenario.File, result.Trace);
        }

        if (Plot is not null)
        {
            RunPictures.Draw(bench, Plot, RunRecord.From(result), result.Trace);
        }
    }

    private static void Demand(string? file, string option)
    {
        if (file is null)
        {
            return;
        }

        if (Directory.Exists(file) || Path.GetDirectoryName(Path.GetFullPath(file)) is not { } folder || !Directory.Exists(folder))
        {
            throw new AppException($"{option} {file}: say a file in a folder that is there.", ExitCode.Usage);
        }
    }
}
