using LetDown.Core.Suction;

namespace LetDown.Benchmarks.Suction;

/// <summary>How well the wave is followed, over everything a mother may put under the pump; beside it two plain controls.</summary>
internal static class VacuumBenchmark
{
    /// <summary>The whole grid.</summary>
    public static IReadOnlyList<Measure> Run(int seed, FileInfo? csv, DirectoryInfo? plots)
    {
        if (plots is not null)
        {
            WavePlots.Write(plots, seed);
        }

        var cells = VacuumGrid.Cells().ToArray();
        var own = GridRun.Run("LetDown", cells, seed, () => new OwnControl());
        var onOff = GridRun.Run("on/off", cells, seed, () => new OnOffControl());
        var fixedPi = GridRun.Run("fixed PI", cells, seed, () => new FixedPiControl());
        VacuumTable.Print(own, onOff, fixedPi, Console.Out);
        if (csv is not null)
        {
            File.WriteAllText(csv.FullName, VacuumTable.Csv(own));
        }

        return Summarise(own, fixedPi, seed);
    }

    /// <summary>One cell, with each millisecond of it on request.</summary>
    public static IReadOnlyList<Measure> Run(int seed, string cell, FileInfo? trace)
    {
        using var writer = trace?.CreateText();
        var result = VacuumGrid.Run(VacuumCell.Parse(cell), seed, () => new OwnControl(), writer);
        return
        [
            new("time-optimal limit", result.ReachMmHg, "mmHg", result.Cell.Wave.PeakMmHg),
            Measure.AtMost("peak error", Math.Abs(result.PeakError), "mmHg", VacuumGrid.Tolerance),
            new("overshoot", result.Overshoot, "mmHg", null, "< 3", result.IsOvershootMet),
            new("tracking error, rms", result.Rms, "mmHg"),
            Measure.AtMost("release residue", result.Residue, "mmHg", 20),
            Measure.AtMost("cycles to converge", result.Converge, "cycles", VacuumGrid.CyclesToConverge),
            new("cycles to settle after a change", result.Settle, "cycles"),
        ];
    }

    private static List<Measure> Summarise(CellResult[] own, CellResult[] reference, int seed)
    {
        var reachable = own.Where(r => r.IsReachable).ToArray();
        var clear = own.Where(r => r.IsClear).ToArray();
        var within = reference.Where(r => r.IsReachable).ToArray();
        return
        [
            new("cells", own.Length, ""),
            new("cells within the motor's reach", reachable.Length, ""),
            new("cells with 10 % of room or more", clear.Length, ""),
            Measure.AtLeast("reachable: peak within 3 mmHg", Percent(reachable, r => r.IsPeakMet), "%", 100, Percent(within, r => r.IsPeakMet)),
            Measure.AtLeast("reachable: overshoot under 3 mmHg", Percent(reachable, r => r.IsOvershootMet), "%", 100, Percent(within, r => r.IsOvershootMet)),
            Measure.AtLeast("reachable: converged in 5 cycles", Percent(reachable, r => r.IsConvergenceMet), "%", 100, Percent(within, r => r.IsConvergenceMet)),
            new("reachable: largest peak error", reachable.Max(r => Math.Abs(r.PeakError)), "mmHg", within.Max(r => Math.Abs(r.PeakError)), "<= 3", reachable.All(r => r.IsPeakMet)),
            new("with room: all three met", Percent(clear, r => r.IsMet), "%", Percent(reference.Where(r => r.IsClear), r => r.IsMet)),
            new("with room: largest peak error", clear.Max(r => Math.Abs(r.PeakError)), "mmHg", reference.Where(r => r.IsClear).Max(r => Math.Abs(r.PeakError))),
            new("reachable: tracking error, median of rms", Median(reachable, r => r.Rms), "mmHg", Median(within, r => r.Rms)),
            new("reachable: settled after a change, worst", reachable.Max(r => r.Settle), "cycles", within.Max(r => r.Settle)),
            Measure.AtMost("all: release residue, worst", own.Max(r => r.Residue), "mmHg", 20, reference.Max(r => r.Residue)),
            Measure.AtMost("all: deepest vacuum", own.Max(r => r.Deepest), "mmHg", 250, reference.Max(r => r.Deepest)),
            Measure.AtMost("all: largest change of duty in a tick", own.Max(r => r.DutyStep), "", 0.026, reference.Max(r => r.DutyStep)),
            new("reachable: duty moved beyond up and down, median", Median(reachable, r => r.DutyTravel), "a cycle", Median(within, r => r.DutyTravel)),
            .. Told(own, seed),
            .. Quiet(seed),
            Measure.AtMost("all: cells in which the failsafe found a fault", own.Count(r => r.Fault != Core.Safety.Fault.None), "", 0, reference.Count(r => r.Fault != Core.Safety.Fault.None)),
        ];
    }

    /// <summary>Does it say so where the wave is not reached, and only there?</summary>
    private static Measure[] Told(CellResult[] own, int seed)
    {
        var beyond = own.Where(r => r.Room < -VacuumGrid.NearLimit).ToArray();
        return
        [
            Measure.AtLeast("10 % or more beyond reach: says so", Percent(beyond, r => r.Said != Shortfall.None), "%", 100),
            Measure.AtMost("reachable and met: says so nevertheless", own.Count(r => r.IsReachable && r.IsMet && r.Said != Shortfall.None), "", 0),
            Measure.AtLeast("beyond reach only for its leak: says seal", Percent(Only(beyond, c => c with { Leak = 0 }), r => r.Said == Shortfall.Seal), "%", 90),
            Measure.AtLeast("beyond reach only for its supply: says supply", Percent(WeakSupply(seed), r => r.Said == Shortfall.Supply), "%", 90),
        ];
    }

    /// <summary>The grid's supplies differ by less than its waves do, so these cells are sought: in reach at the rated supply, well beyond it at 85 %.</summary>
    private static CellResult[] WeakSupply(int seed)
    {
        var cells =
            from wave in VacuumGrid.Waves
            from air in Enumerable.Range(50, 100)
            let cell = new VacuumCell(2 * air, 0.02, 0.85, 0, false, wave)
            where Reach.Deepest(cell, seed) < 0.91 * wave.PeakMmHg && Reach.Deepest(cell with { Supply = 1 }, seed) > wave.PeakMmHg
            select cell;
        return GridRun.Run("weak supply", [.. cells], seed, () => new OwnControl());
    }

    /// <summary>Those that would be well within reach if one thing were well, and whose other things are.</summary>
    private static CellResult[] Only(CellResult[] beyond, Func<VacuumCell, VacuumCell> mend) =>
        [.. beyond.Where(r => mend(r.Cell) is var mended
            && mended is { Leak: <= 0.02, Supply: >= 1, Wear: 0 }
            && Reach.Deepest(mended, 1) > r.Cell.Wave.PeakMmHg)];

    /// <summary>How much slower the motor turns when it is asked to be quiet, on waves of everyday.</summary>
    private static Measure[] Quiet(int seed)
    {
        var cells = VacuumGrid.Waves.Select(wave => new VacuumCell(120, 0.02, 1, 0, false, wave)).ToArray();
        var usual = GridRun.Run("usual", cells, seed, () => new OwnControl());
        var quiet = GridRun.Run("quiet", cells, seed, () => new OwnControl(isQuiet: true));
        return
        [
            new("quiet: fastest motor speed, median", 100 * Median(quiet, r => r.Fastest), "%", 100 * Median(usual, r => r.Fastest)),
            Measure.AtMost("quiet: largest peak error", quiet.Where(r => r.IsClear).Max(r => Math.Abs(r.PeakError)), "mmHg", VacuumGrid.Tolerance),
        ];
    }

    private static double Percent(IEnumerable<CellResult> results, Func<CellResult, bool> isSo)
    {
        var all = results.ToArray();
        return 100.0 * all.Count(isSo) / all.Length;
    }

    private static double Median(CellResult[] results, Func<CellResult, double> value)
    {
        var sorted = results.Select(value).Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
