namespace LetDown.Benchmarks.Crash;

/// <summary>Several pumps at once, so that the machine is never idle while one of them starts.</summary>
internal static class CrashRun
{
    private const int Lanes = 3;

    /// <param name="seed">Of the first lane.</param>
    /// <param name="kills">Of the firmware, in all.</param>
    /// <param name="killed">Told after each.</param>
    public static async Task<CrashOutcome> RunAsync(int seed, int kills, Action killed)
    {
        var lanes = Enumerable.Range(0, Lanes).Select(lane => RunLaneAsync(seed + lane, (kills + lane) / Lanes, killed));
        return (await Task.WhenAll(lanes)).Aggregate((sum, lane) => sum.With(lane));
    }

    private static async Task<CrashOutcome> RunLaneAsync(int seed, int kills, Action killed)
    {
        using var lane = new CrashLane(seed);
        return await lane.RunAsync(kills, killed);
    }
}
