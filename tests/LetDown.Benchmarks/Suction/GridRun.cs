namespace LetDown.Benchmarks.Suction;

/// <summary>The whole grid under one control, on all cores.</summary>
internal static class GridRun
{
    public static CellResult[] Run(string name, IReadOnlyList<VacuumCell> cells, int seed, Func<ISuctionControl> control)
    {
        var results = new CellResult[cells.Count];
        var done = 0;
        EachCore.For(cells.Count, i =>
        {
            results[i] = VacuumGrid.Run(cells[i], seed + i, control);
            var finished = Interlocked.Increment(ref done);
            if (finished % 100 == 0 || finished == cells.Count)
            {
                // Progress is no result: it stays out of what is piped on.
                Console.Error.WriteLine($"{name}: {finished} of {cells.Count} cells");
            }
        });
        return results;
    }
}
