namespace LetDown.Benchmarks.Suction;

/// <summary>How well the wave is followed, over everything a mother may put under the pump.</summary>
internal static class VacuumBenchmark
{
    public static IReadOnlyList<Measure> Run(int seed, string? cell, FileInfo? trace)
    {
        var cells = cell is null ? VacuumGrid.Cells(seed % 3 * 0.5).ToArray() : [VacuumCell.Parse(cell)];
        var results = new CellResult[cells.Length];
        using var writer = trace?.CreateText();
        Parallel.For(0, cells.Length, i => results[i] = VacuumGrid.Run(cells[i], seed + i, () => new OwnControl(), writer));
        for (var i = 0; i < results.Length; i++)
        {
            var r = results[i];
            var c = r.Cell;
            Console.WriteLine(FormattableString.Invariant(
                $"{seed + i,4} {c.Wave,-22} {(c.IsBoth ? "both" : "one "),-4} {c.HeadSpace,4:0} {c.Leak,5:0.00} {c.Supply,5:0.00} reach {r.ReachMmHg,5:0} {(r.IsReachable ? "    " : "beyond")} err {r.PeakError,6:0.0} over {r.Overshoot,6:0.0} rms {r.Rms,5:0.0} res {r.Residue,5:0.0} conv {r.Converge,3} settle {r.Settle,3} duty {r.DutyTravel,5:0.00} deep {r.Deepest,5:0} {(r.Fault == Core.Safety.Fault.None ? "" : r.Fault)}{(r.IsReachable && !(r.IsPeakMet && r.IsOvershootMet && r.IsConvergenceMet) ? " <--" : "")}"));
        }

        var reachable = results.Where(r => r.IsReachable).ToArray();
        return
        [
            new("cells", results.Length, ""),
            new("reachable", reachable.Length, ""),
            Measure.AtLeast("reachable with peak within 3 mmHg", 100.0 * reachable.Count(r => r.IsPeakMet) / reachable.Length, "%", 100),
            Measure.AtLeast("reachable with overshoot under 3 mmHg", 100.0 * reachable.Count(r => r.IsOvershootMet) / reachable.Length, "%", 100),
            Measure.AtLeast("reachable converged in 5 cycles", 100.0 * reachable.Count(r => r.IsConvergenceMet) / reachable.Length, "%", 100),
            Measure.AtMost("largest peak error", reachable.Max(r => Math.Abs(r.PeakError)), "mmHg", 3),
            Measure.AtMost("residue", results.Max(r => r.Residue), "mmHg", 20),
            Measure.AtMost("deepest", results.Max(r => r.Deepest), "mmHg", 250),
        ];
    }
}
