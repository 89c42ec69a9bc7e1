using LetDown.Simulator;

namespace LetDown.Benchmarks.LetDowns;

/// <summary>Does the pump see each let-down, soon, and nothing else? Whole sessions, still and lively, and other detectors on the same readings.</summary>
internal static class LetDownBenchmark
{
    public static IReadOnlyList<Measure> Run(int seed, int mothers, DirectoryInfo? plots, DirectoryInfo? tapes)
    {
        List<Measure> measures = [];
        foreach (var (name, disturbances, mostFalse) in new[] { ("calm", Disturbances.Calm, 0.01), ("lively", Disturbances.Lively, 0.1) })
        {
            var study = LetDownStudy.Run(seed, mothers, disturbances, tapes is null ? null : new TapeFolder(tapes, name));
            study.PrintMistakes(name);
            measures.AddRange(study.Measures(name, mostFalse));
            if (plots is not null)
            {
                LetDownPlot.Write(study, name, plots);
            }
        }

        return measures;
    }
}
