namespace LetDown.Benchmarks.Crash;

/// <summary>The firmware killed at random instants while it pumps and a console fetches, and the console too.</summary>
internal static class CrashBenchmark
{
    /// <exception cref="BenchmarkException">The firmware does not serve.</exception>
    public static IReadOnlyList<Measure> Run(int seed, int kills)
    {
        var done = 0;
        var outcome = CrashRun.RunAsync(seed, kills, () => Tell(Interlocked.Increment(ref done), kills)).GetAwaiter().GetResult();
        foreach (var broken in outcome.Broken)
        {
            Console.Error.WriteLine(broken);
        }

        return
        [
            new("firmware killed", outcome.PumpKills, "times"),
            new("of them in mid-session", outcome.InMidSession, "times"),
            new("console killed", outcome.ConsoleKills, "times"),
            new("entries in the journals", outcome.Entries, "entries"),
            new("of them seen before a kill", outcome.Seen, "entries"),
            Measure.AtMost("lost, doubled, out of order or changed", outcome.Broken.Count, "cases", 0),
        ];
    }

    private static void Tell(int done, int kills)
    {
        if (done % 50 == 0)
        {
            Console.Error.WriteLine($"{done} of {kills}");
        }
    }
}
