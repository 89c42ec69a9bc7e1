using LetDown.Host.Client;
using LetDown.Protocol.V1;

namespace LetDown.Tests.Host;

public sealed class PumpClientTests
{
    [Fact]
    public async Task A_socket_that_is_not_there_says_what_to_do()
    {
        using var folder = new TemporaryFolder();
        using var client = new PumpClient(PumpEndpoint.ForSocket(folder.File("pump.sock")));

        var failure = await Assert.ThrowsAsync<PumpUnreachableException>(() => client.GetInfoAsync(TestContext.Current.CancellationToken));

        Assert.StartsWith($"No pump is running at unix:{folder.File("pump.sock")}", failure.Message, StringComparison.Ordinal);
        Assert.Contains("letdown demo", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_socket_left_behind_says_that_the_pump_stopped()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("pump.sock");
        using (var abandoned = new System.Net.Sockets.Socket(System.Net.Sockets.AddressFamily.Unix, System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Unspecified))
        {
            // Bound but not listening, as after kill -9.
            abandoned.Bind(new System.Net.Sockets.UnixDomainSocketEndPoint(path));
        }

        if (!File.Exists(path))
        {
            File.WriteAllText(path, "");
        }

        using var client = new PumpClient(PumpEndpoint.ForSocket(path));
        var failure = await Assert.ThrowsAsync<PumpUnreachableException>(() => client.GetStatusAsync(TestContext.Current.CancellationToken));

        Assert.StartsWith("Nothing answers", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_watch_ends_by_saying_that_the_pump_went_away()
    {
        using var folder = new TemporaryFolder();
        await using var pump = await ScriptedPump.StartAsync(folder.File("pump.sock"));
        using var client = new PumpClient(pump.Endpoint);
        var seen = new List<Status>();

        var failure = await Assert.ThrowsAsync<PumpUnreachableException>(async () =>
        {
            await foreach (var status in client.WatchAsync(cancellation: TestContext.Current.CancellationToken))
            {
                seen.Add(status);
            }
        });

        Assert.Single(seen);
        Assert.Contains("went away", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_journal_comes_over_the_wire_into_the_store_once()
    {
        using var folder = new TemporaryFolder();
        await using var pump = await ScriptedPump.StartAsync(folder.File("pump.sock"));
        pump.Journal = JournalScript.WholeSession().Entries;
        using var client = new PumpClient(pump.Endpoint);
        using var store = LetDown.Host.Store.SqliteSessionStore.Open(folder.File("store.db"));
        var catchUp = new LetDown.Host.Store.JournalCatchUp(client, store);

        await catchUp.RunAsync(TestContext.Current.CancellationToken);
        var again = await catchUp.RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, again.NewEntries);
        Assert.Single(await store.ListAsync(cancellation: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Cancelling_is_not_an_error_of_the_pump()
    {
        using var folder = new TemporaryFolder();
        using var client = new PumpClient(PumpEndpoint.ForSocket(folder.File("pump.sock")));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.GetInfoAsync(new CancellationToken(canceled: true)));
    }
}
