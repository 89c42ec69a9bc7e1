using LetDown.Host.Store;
using LetDown.Host.Tricks;

namespace LetDown.Tests.Host.Tricks;

public sealed class TrickBookTests : IDisposable
{
    /// <summary>Sessions of JournalScript begin then.</summary>
    private static readonly DateTimeOffset Began = new(2026, 11, 24, 3, 12, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();
    private readonly SqliteSessionStore _store;

    public TrickBookTests()
    {
        _store = SqliteSessionStore.Open(_folder.File("store.db"));
        _store.AppendAsync("pump-1", JournalScript.WholeSession("first").Entries).GetAwaiter().GetResult();
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_used_is_told_once_in_the_order_in_which_it_was_said()
    {
        await _store.Tricks.AddAsync("pump-1", "first", [new(Began, "warm"), new(Began.AddSeconds(1), "tea", "Tea")], Cancel);
        await _store.Tricks.AddAsync("pump-1", "first", [new(Began.AddSeconds(2), "imagery"), new(Began.AddSeconds(3), "warm")], Cancel);
        TrickUse[] expected = [new(Began, "warm"), new(Began.AddSeconds(1), "tea", "Tea"), new(Began.AddSeconds(2), "imagery")];
        Assert.Equal(expected, await _store.Tricks.GetAsync("pump-1", "first", Cancel));
        Assert.Equal(expected, (await _store.Tricks.GetAllAsync(Cancel))[("pump-1", "first")]);
        Assert.Equal(expected, (await _store.GetRecordAsync("pump-1", "first", Cancel))!.Tricks);
    }

    /// <summary>Minutes from what she said to the session.</summary>
    [Theory]
    [InlineData(0, true)]
    [InlineData(120, true)]
    [InlineData(121, false)]
    [InlineData(-1, false)]
    public async Task What_is_for_the_next_session_waits_two_hours(int minutes, bool isTaken)
    {
        var said = Began.AddMinutes(-minutes);
        await _store.Tricks.AddAsync(null, null, [new(said, "smell")], Cancel);
        Assert.Equal(isTaken ? 0 : 1, (await _store.Tricks.GetWaitingAsync(said, Cancel)).Count);
        Assert.Empty(await _store.Tricks.GetWaitingAsync(said.AddMinutes(121), Cancel));
        Assert.Equal(isTaken ? 1 : 0, (await _store.Tricks.GetAsync("pump-1", "first", Cancel)).Count);
    }

    [Fact]
    public async Task What_she_did_not_use_after_all_is_taken_back()
    {
        await _store.Tricks.AddAsync("pump-1", "first", [new(Began, "warm"), new(Began, "imagery"), new(Began, "smell")], Cancel);
        await _store.Tricks.AddAsync(null, null, [new(Began.AddDays(1), "warm")], Cancel);
        Assert.Equal(1, await _store.Tricks.SkipAsync("pump-1", "first", ["warm", "reminder"], Cancel));
        Assert.Equal(2, (await _store.Tricks.GetAsync("pump-1", "first", Cancel)).Count);
        Assert.Equal(1, await _store.Tricks.SkipAsync(null, null, [], Cancel));
        Assert.Equal(2, await _store.Tricks.SkipAsync("pump-1", "first", [], Cancel));
        Assert.Empty(await _store.Tricks.GetAllAsync(Cancel));
    }

    [Fact]
    public async Task A_trick_of_hers_that_she_removes_stays_in_the_sessions_that_tell_of_it()
    {
        await _store.Tricks.AddOwnAsync(new() { Id = "tea", Name = "Tea", IsOwn = true }, Cancel);
        await _store.Tricks.AddAsync("pump-1", "first", [new(Began, "tea", "Tea")], Cancel);
        Assert.True(await _store.Tricks.RemoveOwnAsync("tea", Cancel));
        Assert.False(await _store.Tricks.RemoveOwnAsync("tea", Cancel));
        Assert.Empty(await _store.Tricks.GetOwnAsync(Cancel));
        Assert.Equal("Tea", Assert.Single(await _store.Tricks.GetAsync("pump-1", "first", Cancel)).Name);
    }

    [Fact]
    public async Task Nothing_of_it_stays_once_the_session_is_deleted()
    {
        await _store.Tricks.AddOwnAsync(new() { Id = "a-secret", Name = "A secret of hers", IsOwn = true }, Cancel);
        await _store.Tricks.AddAsync("pump-1", "first", [new(Began, "a-secret", "A secret of hers")], Cancel);
        await _store.Tricks.RemoveOwnAsync("a-secret", Cancel);
        await _store.DeleteAsync("pump-1", "first", Cancel);
        Assert.Empty(await _store.Tricks.GetAllAsync(Cancel));
        Assert.DoesNotContain("secret", await File.ReadAllTextAsync(_folder.File("store.db"), System.Text.Encoding.Latin1, Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_she_thinks_of_a_trick_and_of_the_search_is_kept()
    {
        Assert.False(await _store.Tricks.IsSearchOverAsync(Cancel));
        await _store.Tricks.SetStandingAsync("warm", TrickStanding.Off, Cancel);
        await _store.Tricks.SetStandingAsync("warm", TrickStanding.Liked, Cancel);
        await _store.Tricks.SetSearchOverAsync(true, Cancel);
        using var again = SqliteSessionStore.Open(_folder.File("store.db"));
        Assert.Equal([new("warm", TrickStanding.Liked)], await again.Tricks.GetStandingsAsync(Cancel));
        Assert.True(await again.Tricks.IsSearchOverAsync(Cancel));
        await again.Tricks.SetSearchOverAsync(false, Cancel);
        Assert.False(await _store.Tricks.IsSearchOverAsync(Cancel));
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }
}
