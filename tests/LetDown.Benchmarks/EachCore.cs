namespace LetDown.Benchmarks;

/// <summary>Work for every core and no more: left to itself the pool adds threads by the hundred while long runs keep it waiting.</summary>
internal static class EachCore
{
    private static readonly ParallelOptions Cores = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    public static void For(int count, Action<int> work) => Parallel.For(0, count, Cores, work);
}
