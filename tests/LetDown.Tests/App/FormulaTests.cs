using LetDown.App;
using LetDown.App.Json;
using LetDown.App.Screens;
using LetDown.Host.Formula;
using LetDown.Host.Store;
using LetDown.Host.Tricks;
using LetDown.Protocol.V1;
using LetDown.Tests.Host;
using LetDown.Tests.Host.Formula;
using Spectre.Console;
using Spectre.Console.Testing;

namespace LetDown.Tests.App;

public sealed class FormulaTests
{
    private static readonly TrickShelf Shelf = new(TrickCatalogue.BuiltIn, new Dictionary<string, TrickStanding>());

    private static readonly Dictionary<string, double> TwoHelp = new(StringComparer.Ordinal) { ["warm"] = 0.7, ["smell"] = 0.8, ["hands"] = 1.3 };

    private static readonly Dictionary<string, (int Sessions, IReadOnlyDictionary<string, double> Ratios)> Mothers = new(StringComparer.Ordinal)
    {
        ["few"] = (9, TwoHelp),
        ["many"] = (160, TwoHelp),
        ["nothing"] = (300, new Dictionary<string, double>()),
        ["none"] = (0, TwoHelp),
    };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("few", 80)]
    [InlineData("few", 120)]
    [InlineData("many", 80)]
    [InlineData("many", 120)]
    [InlineData("nothing", 80)]
    [InlineData("nothing", 120)]
    [InlineData("none", 80)]
    [InlineData("none", 120)]
    public void What_is_known_is_told_calmly(string mother, int width)
    {
        var view = View(mother, width);
        FormulaScreen.Write(view);
        view.Console.WriteLine();
        FormulaScreen.WriteWhy(view);
        Golden.Matches(width == 80 ? $"formula-{mother}" : $"formula-{mother}-{width}", ((TestConsole)view.Console).Output);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void What_she_likes_and_what_is_hers_has_its_place(int width)
    {
        var tea = new Trick { Id = "herb-tea", Name = "Herb tea", IsOwn = true };
        var shelf = new TrickShelf(TrickCatalogue.BuiltIn.With([tea]), new Dictionary<string, TrickStanding> { ["reminder"] = TrickStanding.Liked, ["hands"] = TrickStanding.Off });
        var sessions = FormulaSessions.Of(80, TwoHelp).Select((session, i) => i % 4 == 0 ? session with { Tricks = [.. session.Tricks, "herb-tea", "gone"] } : session).ToList();
        var search = FormulaSearch.Of(sessions, FormulaReading.TricksOf(shelf, sessions), isEnded: true);
        var console = new TestConsole();
        console.Profile.Width = width;
        var view = new FormulaView(console, search, shelf, search.Suggest(_ => true), IsSimulated: true);
        FormulaScreen.Write(view);
        console.WriteLine();
        FormulaScreen.WriteWhy(view);
        Golden.Matches(width == 80 ? "formula-liked" : "formula-liked-120", console.Output);
    }

    [Fact]
    public void It_is_data_too() => Golden.Matches("formula-json", JsonOutput.Write(FormulaJson.From(View("many", 80))));

    [Fact]
    public async Task A_first_suggestion_needs_no_session()
    {
        await using var bench = new ConsoleBench();
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("formula", "suggest"));
        var first = bench.Printed;
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("formula", "suggest"));
        Assert.Equal(first + first, bench.Printed);
    }

    [Fact]
    public async Task What_she_cannot_do_tonight_is_not_suggested()
    {
        await using var bench = new ConsoleBench();
        var without = string.Join(',', TrickCatalogue.BuiltIn.All.Where(trick => trick.Id is not ("warm" or "smell")).Select(trick => trick.Id));
        await bench.RunAsync("tricks", "like", "smell");
        await bench.RunAsync("formula", "suggest", "--without", without, "--json");
        Assert.Contains("\"smell\",\n    \"warm\"\n", bench.Printed, StringComparison.Ordinal);
        Assert.Equal(ExitCode.NotFound, await bench.RunAsync("formula", "suggest", "--without", "juggling"));
    }

    [Fact]
    public async Task She_ends_the_search_and_takes_it_up_again()
    {
        await using var bench = await WithSessionAsync();
        foreach (var line in (string[])["formula stop", "formula --json --simulated", "formula go-on", "formula --json --simulated"])
        {
            Assert.Equal(ExitCode.Fine, await bench.RunAsync(line.Split(' ')));
        }

        Assert.Equal(["ended", "searching"], bench.Printed.Split('\n').Where(line => line.Contains("\"state\"", StringComparison.Ordinal)).Select(line => line.Split('"')[3]));
    }

    [Fact]
    public async Task A_session_can_begin_with_what_is_suggested()
    {
        await using var bench = await WithSessionAsync();
        var pump = await bench.PumpAsync();
        pump.Reply = new() { Outcome = CommandOutcome.Accepted, Message = "The session begins.", Status = new() { SessionId = "20261124-060000-abcd" } };
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("start", "--tricks", "suggested"));
        await bench.RunAsync("formula", "suggest", "--simulated", "--json");
        using var store = SqliteSessionStore.Open(Path.Combine(bench.Folder, "store.db"));
        var used = await store.Tricks.GetAsync("pump-1", "20261124-060000-abcd", Cancel);
        Assert.NotEmpty(used);
        Assert.All(used, use => Assert.Contains($"\"{use.Trick}\"", bench.Printed, StringComparison.Ordinal));
        Assert.Equal(used.Any(use => use.Trick == "warm"), pump.Asked.Single().Start.Warmth);
    }

    /// <summary>For those who begin at the pump's own button.</summary>
    [Fact]
    public async Task What_is_suggested_can_be_noted_for_the_next_session()
    {
        await using var bench = await WithSessionAsync();
        await bench.RunAsync("formula", "suggest", "--simulated", "--json");
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("tricks", "use", "suggested"));
        using var store = SqliteSessionStore.Open(Path.Combine(bench.Folder, "store.db"));
        var waiting = await store.Tricks.GetWaitingAsync(bench.Time.GetUtcNow(), Cancel);
        Assert.NotEmpty(waiting);
        Assert.All(waiting, use => Assert.Contains($"\"{use.Trick}\"", bench.Printed, StringComparison.Ordinal));
        Assert.Equal(ExitCode.Usage, await bench.RunAsync("tricks", "use", "suggested", "--session", "last"));
    }

    private static FormulaView View(string mother, int width)
    {
        var (count, ratios) = Mothers[mother];
        var sessions = FormulaSessions.Of(count, ratios);
        var search = FormulaSearch.Of(ratios.Count == 0 ? [.. sessions.Select(session => session with { Comfort = null })] : sessions, FormulaSessions.BuiltIn, isEnded: false);
        var console = new TestConsole();
        console.Profile.Width = width;
        return new(console, search, Shelf, search.Suggest(_ => true), IsSimulated: false);
    }

    private static async Task<ConsoleBench> WithSessionAsync()
    {
        var bench = new ConsoleBench();
        (await bench.PumpAsync()).Journal = JournalScript.WholeSession().Entries;
        return bench;
    }
}
