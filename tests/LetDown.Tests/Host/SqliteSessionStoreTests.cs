using LetDown.Host.Store;
using Microsoft.Data.Sqlite;

namespace LetDown.Tests.Host;

public sealed class SqliteSessionStoreTests
{
    [Fact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void A_new_store_is_for_her_eyes_only()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("letdown/store.db");

        SqliteSessionStore.Open(path).Dispose();

        Assert.Equal(StorePlace.FileMode, File.GetUnixFileMode(path));
        Assert.Equal(StorePlace.DirectoryMode, File.GetUnixFileMode(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public void A_store_of_a_newer_version_is_left_alone()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("store.db");
        SqliteSessionStore.Open(path).Dispose();
        Execute(path, "PRAGMA user_version = 99");

        var failure = Assert.Throws<StoreException>(() => SqliteSessionStore.Open(path));

        Assert.Contains("newer letdown", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Something_else_is_not_a_store()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("store.db"), string.Concat(Enumerable.Repeat("Dear diary. ", 100)));

        var failure = Assert.Throws<StoreException>(() => SqliteSessionStore.Open(folder.File("store.db")));

        Assert.Contains("is not a LetDown store", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_cannot_be_written_says_so()
    {
        var failure = Assert.Throws<StoreException>(() => SqliteSessionStore.Open("/proc/letdown/store.db"));

        Assert.Contains("--store", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_consoles_may_catch_up_at_once()
    {
        using var folder = new TemporaryFolder();
        var journal = JournalScript.WholeSession().Entries;
        using var one = SqliteSessionStore.Open(folder.File("store.db"));
        using var other = SqliteSessionStore.Open(folder.File("store.db"));

        var kept = await one.AppendAsync("pump-1", [.. journal.Take(6)], TestContext.Current.CancellationToken);
        kept += await other.AppendAsync("pump-1", [.. journal.Take(9)], TestContext.Current.CancellationToken);
        kept += await one.AppendAsync("pump-1", journal, TestContext.Current.CancellationToken);

        Assert.Equal(journal.Count, kept);
        Assert.Single(await other.ListAsync(cancellation: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_prefix_with_wildcards_means_itself()
    {
        using var folder = new TemporaryFolder();
        using var store = SqliteSessionStore.Open(folder.File("store.db"));
        await store.AppendAsync("pump-1", JournalScript.WholeSession("abc").Entries, TestContext.Current.CancellationToken);

        Assert.Single(await store.ListAsync("ab", cancellation: TestContext.Current.CancellationToken));
        Assert.Empty(await store.ListAsync("a%", cancellation: TestContext.Current.CancellationToken));
        Assert.Empty(await store.ListAsync("_b", cancellation: TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/data", "/data/letdown/store.db")]
    [InlineData("", "/home/ada/.local/share/letdown/store.db")]
    [InlineData("relative", "/home/ada/.local/share/letdown/store.db")]
    public void The_usual_place_follows_the_desktop_rules(string dataHome, string expected) =>
        Assert.Equal(expected, StorePlace.Default(name => name == "XDG_DATA_HOME" ? dataHome : null, "/home/ada"));

    private static void Execute(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Literals of this file only.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
