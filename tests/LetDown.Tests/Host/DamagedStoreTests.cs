using CsCheck;
using LetDown.App.Screens;
using LetDown.Host.Store;
using LetDown.Tests.App;
using Microsoft.Data.Sqlite;
using Spectre.Console.Testing;

namespace LetDown.Tests.Host;

/// <summary>Rows whose bytes are no longer what a pump wrote.</summary>
public sealed class DamagedStoreTests
{
    private static readonly JournalScript[] Scripts = [Journals.Evening("a"), Journals.Both("b"), Journals.Slow("c")];
    private static readonly NightClock Night = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Which event, where in it, and to what.</summary>
    [Fact]
    public void Any_damage_of_an_event_leaves_the_rest_readable() => Gen.Select(Gen.Int[0, 2], Gen.Int[1, 1000], Gen.Int[0, 60], Gen.Byte, Gen.Bool).List[1, 6].Sample(
        damages =>
        {
            using var folder = new TemporaryFolder();
            var path = folder.File("store.db");
            Fill(path);
            damages.ForEach(damage => Damage(path, damage));
            using var store = SqliteSessionStore.Open(path);
            foreach (var summary in store.ListAsync(cancellation: Cancel).GetAwaiter().GetResult())
            {
                if (store.GetAsync(summary.PumpId, summary.Id, Cancel).GetAwaiter().GetResult() is { } session)
                {
                    var console = new TestConsole();
                    SessionScreen.Write(console, session, [], Night, []);
                    StoryScreen.Write(console, session, Night, []);
                    Assert.Equal(session.Unreadable > 0, console.Output.Contains("cannot be read here any more", StringComparison.Ordinal));
                }
            }

            // Whatever is damaged, the journal goes on.
            Assert.Equal(10, store.AppendAsync("pump-0", [.. Later()], Cancel).GetAwaiter().GetResult());
        },
        iter: 100);

    [Fact]
    public async Task What_cannot_be_read_is_told_and_the_rest_is_there()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("store.db");
        Fill(path);
        using (var connection = Open(path))
        {
            Run(connection, "UPDATE journal SET body = x'ff' WHERE pump_id = 'pump-0' AND sequence = 5");
        }

        using var store = SqliteSessionStore.Open(path);
        var session = await store.GetAsync("pump-0", "a", Cancel);
        Assert.Equal((1, LetDown.Host.Sessions.SessionState.Complete), (session!.Unreadable, session.State));
        Assert.Equal(0, (await store.GetAsync("pump-1", "b", Cancel))!.Unreadable);
    }

    private static void Fill(string path)
    {
        using var store = SqliteSessionStore.Open(path);
        for (var i = 0; i < Scripts.Length; i++)
        {
            store.AppendAsync($"pump-{i}", Scripts[i].Entries, Cancel).GetAwaiter().GetResult();
        }
    }

    private static IEnumerable<LetDown.Protocol.V1.JournalEntry> Later()
    {
        var next = (ulong)Scripts[0].Entries.Count + 1;
        foreach (var entry in JournalScript.WholeSession("d").Entries.Take(10))
        {
            var later = entry.Clone();
            later.Sequence = next++;
            yield return later;
        }
    }

    private static void Damage(string path, (int Pump, int Event, int At, byte To, bool IsCut) damage)
    {
        using var connection = Open(path);
        var sequence = 1 + (damage.Event % Scripts[damage.Pump].Entries.Count);
        using var read = Command(connection, "SELECT body FROM journal WHERE pump_id = $pump AND sequence = $sequence", damage.Pump, sequence);
        if (read.ExecuteScalar() is not byte[] { Length: > 0 } body)
        {
            return;
        }

        var at = damage.At % body.Length;
        body[at] = damage.To;
        using var write = Command(connection, "UPDATE journal SET body = $body WHERE pump_id = $pump AND sequence = $sequence", damage.Pump, sequence);
        write.Parameters.AddWithValue("$body", damage.IsCut ? body[..at] : body);
        write.ExecuteNonQuery();
    }

    private static SqliteCommand Command(SqliteConnection connection, string sql, int pump, int sequence)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Statements of this test.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$pump", $"pump-{pump}");
        command.Parameters.AddWithValue("$sequence", sequence);
        return command;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A statement of this test.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }
}
