using System.Runtime.CompilerServices;
using LetDown.Host.Client;
using LetDown.Protocol.V1;
using LetDown.Rig.Bench;
using LetDown.Rig.Bench.Running;

namespace LetDown.App.Scenarios;

/// <summary>The pump on a bench, over the console's own client. A pump that does not answer is the bench's trouble.</summary>
internal sealed class PumpLink(PumpClient pump) : IPumpLink
{
    /// <summary>As often as the pump tells, Hz.</summary>
    private const double Often = 20;

    public Task<PumpInfo> IdentifyAsync(CancellationToken cancel) => AskAsync(() => pump.GetInfoAsync(cancel));

    public Task<Status> StatusAsync(CancellationToken cancel) => AskAsync(() => pump.GetStatusAsync(cancel));

    public Task<CommandReply> SendAsync(Command command, CancellationToken cancel) => AskAsync(() => pump.SendAsync(command, cancel));

    public IAsyncEnumerable<Status> WatchAsync(CancellationToken cancel) => PassAsync(pump.WatchAsync(Often, cancel), cancel);

    public IAsyncEnumerable<JournalEntry> ReadJournalAsync(ulong from, CancellationToken cancel) => PassAsync(pump.ReadJournalAsync(from, cancel), cancel);

    private static async Task<T> AskAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (PumpUnreachableException e)
        {
            throw new BenchException(e.Message, e);
        }
    }

    private static async IAsyncEnumerable<T> PassAsync<T>(IAsyncEnumerable<T> told, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var each = told.GetAsyncEnumerator(cancel);
        while (await AskAsync(() => each.MoveNextAsync().AsTask()))
        {
            yield return each.Current;
        }
    }
}
