namespace LetDown.Benchmarks.Simulator;

/// <summary>Processor time rather than the clock, and the best of some rounds: what else the machine does counts less.</summary>
internal static class CpuTime
{
    private const int Rounds = 3;

    /// <summary>
    /// Processor time of the whole process for each piece of work, s, over all cores. They take turns, so that a bad moment of the machine
    /// does not fall on one of them alone.
    /// </summary>
    public static double[] Of(params Action[] works)
    {
        var best = new double[works.Length];
        Array.Fill(best, double.PositiveInfinity);
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < works.Length; i++)
            {
                var before = Environment.CpuUsage.TotalTime;
                works[i]();
                best[i] = Math.Min(best[i], (Environment.CpuUsage.TotalTime - before).TotalSeconds);
            }
        }

        return best;
    }
}
