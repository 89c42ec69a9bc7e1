namespace LetDown.Benchmarks.Population;

/// <summary>Where a population is written to, if anywhere.</summary>
internal sealed record PopulationFiles(FileInfo? Csv, FileInfo? Trace, DirectoryInfo? Plots)
{
    public void Write(IEnumerable<BreastRecord> records, int seed)
    {
        var all = records as BreastRecord[] ?? [.. records];
        if (Csv is not null)
        {
            PopulationCsv.WriteSessions(all, Csv);
        }

        if (Trace is not null)
        {
            PopulationCsv.WriteTraces(all, Trace);
        }

        if (Plots is not null)
        {
            PopulationPlots.Write(all, Plots, seed);
        }
    }
}
