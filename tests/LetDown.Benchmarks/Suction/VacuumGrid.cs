using LetDown.Core.Suction;

namespace LetDown.Benchmarks.Suction;

/// <summary>The grid, and how one cell of it is run.</summary>
internal static class VacuumGrid
{
    /// <summary>mmHg (design §6).</summary>
    public const double Tolerance = 3;

    public const int CyclesToConverge = 5;

    /// <summary>A cell counts as near its limit below this share of room beyond the peak.</summary>
    public const double NearLimit = 0.1;

    /// <summary>Level from which and to which the wave changes, as a share of the peak.</summary>
    private const double Lower = 0.8;

    private const int SteadyCycles = 20;

    public static readonly double[] HeadSpaces = [20, 60, 120, 250];
    public static readonly double[] Leaks = [0, 0.02, 0.1, 0.3];
    public static readonly double[] Supplies = [0.85, 1, 1.15];
    public static readonly WaveShape[] Waves = [new(60, 120), new(120, 120), new(80, 100), new(60, 25), new(150, 50), new(220, 40), new(240, 80)];

    public static readonly double[] Wears = [0, 1];
    private static readonly bool[] OneOrBoth = [false, true];

    public static IEnumerable<VacuumCell> Cells() =>
        from wear in Wears
        from wave in Waves
        from isBoth in OneOrBoth
        from headSpace in HeadSpaces
        from leak in Leaks
        from supply in Supplies
        select new VacuumCell(headSpace, leak, supply, wear, isBoth, wave);

    public static CellResult Run(VacuumCell cell, int seed, Func<ISuctionControl> control, TextWriter? trace = null)
    {
        using var run = new CellRun(cell, seed, control(), trace);
        run.Zero();
        var period = 60 / cell.Wave.CyclesPerMinute;
        var lower = cell.Wave with { PeakMmHg = cell.Wave.PeakMmHg * Lower };
        run.Run(cell.Wave, Ramp(cell.Wave.PeakMmHg - 50) + ((SteadyCycles + CyclesToConverge + 1) * period));
        var steady = run.Cycles.Count;
        var (said, fastest) = (run.Shortfall, run.Fastest);
        run.Run(lower, 2 + (6 * period));
        run.Run(cell.Wave, Ramp(cell.Wave.PeakMmHg - lower.PeakMmHg) + (10 * period));
        return Judge(cell, seed, run, steady, said, fastest);
    }

    /// <summary>At 15 mmHg/s, and a cycle more.</summary>
    private static double Ramp(double way) => 1 + Math.Max(0, way / 15);

    private static CellResult Judge(VacuumCell cell, int seed, CellRun run, int steady, Shortfall said, double fastest)
    {
        var first = run.Cycles.Take(steady).ToArray();
        var last = first.TakeLast(SteadyCycles).ToArray();
        return new(
            cell,
            Reach.Deepest(cell, seed),
            last.Select(c => c.PeakError).MaxBy(Math.Abs),
            last.Max(c => c.Over),
            Math.Sqrt(last.Average(c => c.Rms * c.Rms)),
            run.Cycles.Max(c => c.Residue),
            Unsettled(first),
            Unsettled([.. run.Cycles.Skip(steady).TakeLast(14)]),
            last.Max(c => c.DutyTravel),
            run.Cycles.Max(c => c.DutyStep),
            run.Deepest,
            fastest,
            said,
            run.Fault);
    }

    /// <summary>Cycles, from the first that has its last set peak, until the peak stays within the tolerance.</summary>
    private static int Unsettled(CycleRecord[] cycles)
    {
        var there = Array.FindIndex(cycles, c => c.Peak == cycles[^1].Peak);
        var bad = Array.FindLastIndex(cycles, c => Math.Abs(c.PeakError) > Tolerance);
        return Math.Max(0, bad + 1 - there);
    }
}
