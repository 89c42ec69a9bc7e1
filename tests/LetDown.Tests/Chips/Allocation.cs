namespace LetDown.Tests.Chips;

/// <summary>What some work allocates on this thread once it is warm.</summary>
internal static class Allocation
{
    private const int WarmUps = 50;
    private const int Rounds = 1000;

    public static long Of(Action work)
    {
        Repeat(work, WarmUps);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Repeat(work, Rounds);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Repeat(Action work, int times)
    {
        for (var round = 0; round < times; round++)
        {
            work();
        }
    }
}
