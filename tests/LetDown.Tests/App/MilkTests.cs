using CsCheck;
using LetDown.App;
using LetDown.Host.Diary;
using LetDown.Host.Store;
using LetDown.Tests.Host;

namespace LetDown.Tests.App;

/// <summary>Fridge and freezer. It is 24 November, 04:30.</summary>
public sealed class MilkTests
{
    private static readonly DateTimeOffset Now = new NightClock().GetUtcNow();

    private static readonly string[][] Lines =
    [
        ["milk", "add", "120ml", "--freezer", "--at", "2026-08-03 09:00"],
        ["milk", "add", "90g", "--fridge", "--at", "2h"],
        ["milk", "add", "--fridge", "--at", "2026-11-21 22:00", "--label", "Sat night"],
        ["milk", "add", "3oz", "--fridge", "--at", "2026-11-19 09:00"],
        ["milk", "add", "60ml", "--freezer", "--at", "2026-10-01 06:00", "--label", "Oct"],
        ["milk", "move", "oct", "--fridge"],
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("milk", "milk")]
    [InlineData("hidden-milk", "milk --volumes hide")]
    [InlineData("milk-json", "milk --json")]
    public async Task What_is_there_is_shown_in_the_order_in_which_it_is_to_be_used(string golden, string line)
    {
        foreach (var width in line.Contains("json", StringComparison.Ordinal) ? (int[])[80] : [80, 120])
        {
            await using var bench = await WithAsync();
            bench.Out.Profile.Width = width;
            var before = bench.Printed.Length;
            Assert.Equal(ExitCode.Fine, await bench.RunAsync(line.Split(' ')));
            Golden.Matches(width == 80 ? golden : $"{golden}-{width}", bench.Printed[before..]);
        }
    }

    [Fact]
    public async Task What_is_done_is_said_back()
    {
        await using var bench = await WithAsync();
        await bench.RunAsync("milk", "use", "2", "30g");
        await bench.RunAsync("milk", "use", "2", "60g");
        await bench.RunAsync("milk", "use", "sat night");
        await bench.RunAsync("milk", "discard", "4");
        await bench.RunAsync("milk", "use", "Oct", "10g", "--volumes", "hide");
        await bench.RunAsync("milk", "move", "1", "--fridge", "--volumes", "hide");
        await bench.RunAsync("milk");
        Golden.Matches("milk-said", bench.Printed);
        Assert.Empty(bench.Complained);
    }

    [Fact]
    public async Task Without_any_milk_it_says_so()
    {
        await using var bench = new ConsoleBench();
        await bench.RunAsync("milk");
        Assert.Equal("No milk is written down. “letdown milk add 90ml --fridge” does that.\n", bench.Printed);
    }

    [Fact]
    public async Task Milk_of_a_session_is_all_of_it_unless_she_says_how_much()
    {
        await using var bench = new ConsoleBench();
        (await bench.PumpAsync()).Journal = JournalScript.WholeSession("20261124-031200-5e55").Entries;
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("milk", "add", "--from-session", "last", "--fridge", "--volumes", "hide"));
        Assert.Equal("Kept: 1, fridge, pumped 24 Nov 03:12. Write “1” on it. Use by 28 Nov 03:12.\n", bench.Printed);
        Assert.Equal(ExitCode.Refused, await bench.RunAsync("milk", "add", "--from-session", "5e55", "--freezer"));
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("milk", "add", "20g", "--from-session", "5e55", "--freezer"));

        using (var store = SqliteSessionStore.Open(bench.Environment["LETDOWN_STORE"]))
        {
            // 40 g left and 25 g right.
            Assert.Equal([65, 20], (await store.Stock.ListAsync(Cancel)).Select(milk => milk.Grams));
        }

        await bench.RunAsync("sessions", "delete", "5e55", "--yes");
        using var after = SqliteSessionStore.Open(bench.Environment["LETDOWN_STORE"]);
        Assert.All(await after.Stock.ListAsync(Cancel), milk => Assert.Null(milk.SessionId));
    }

    [Theory]
    [InlineData("milk add 90ml", ExitCode.Usage)]
    [InlineData("milk add 90ml --fridge --freezer", ExitCode.Usage)]
    [InlineData("milk add 90 --fridge", ExitCode.Usage)]
    [InlineData("milk add 9000ml --fridge", ExitCode.Usage)]
    [InlineData("milk add 90ml --fridge --label 17", ExitCode.Usage)]
    [InlineData("milk add 90ml --fridge --label a-label-longer-than-any-bag", ExitCode.Usage)]
    [InlineData("milk add 90ml --fridge --at 2026-11-25T00:00", ExitCode.Usage)]
    [InlineData("milk add 90ml --fridge --label OCT", ExitCode.Refused)]
    [InlineData("milk add --fridge --from-session 77e0", ExitCode.NotFound)]
    [InlineData("milk use 9", ExitCode.NotFound)]
    [InlineData("milk use 2 91g", ExitCode.Refused)]
    [InlineData("milk move 2 --fridge", ExitCode.Refused)]
    [InlineData("milk move oct --freezer", ExitCode.Refused)]
    [InlineData("milk move 4 --freezer", ExitCode.Refused)]
    [InlineData("milk move 2", ExitCode.Usage)]
    [InlineData("milk discard 9", ExitCode.NotFound)]
    [InlineData("milk rule --fridge 0", ExitCode.Usage)]
    [InlineData("milk rule --fridge 15", ExitCode.Usage)]
    [InlineData("milk rule --thawed ten", ExitCode.Usage)]
    [InlineData("milk rule --usual --fridge 3", ExitCode.Usage)]
    public async Task What_cannot_be_is_refused_in_one_sentence_and_nothing_changes(string line, int code)
    {
        await using var bench = await WithAsync();
        var before = await ListAsync(bench);
        Assert.Equal(code, await bench.RunAsync(line.Split(' ')));
        Assert.Single(bench.Complained.TrimEnd('\n').Split('\n'));
        Assert.Equal(before, await ListAsync(bench));
    }

    [Fact]
    public async Task What_her_clinic_says_is_the_rule_until_she_goes_back()
    {
        await using var bench = await WithAsync();
        var before = bench.Printed.Length;
        await bench.RunAsync("milk", "rule");
        await bench.RunAsync("milk", "rule", "--fridge", "2");
        await bench.RunAsync("volumes", "hide");
        await bench.RunAsync("milk");
        await bench.RunAsync("milk", "rule", "--json");
        await bench.RunAsync("milk", "rule", "--usual");
        Golden.Matches("milk-rule", bench.Printed[before..]);
    }

    /// <summary>A stricter rule must not become the usual one by itself.</summary>
    [Theory]
    [InlineData("{ \"storage\": { \"fridgeDays\": 2")]
    [InlineData("{ \"storage\": { \"fridgeDays\": 400, \"freezerMonths\": 6, \"thawedHours\": 24 } }")]
    public async Task A_rule_that_cannot_be_read_is_not_replaced_by_another(string settings)
    {
        await using var bench = await WithAsync();
        var folder = Directory.CreateDirectory(Path.Combine(bench.Folder, ".config", "letdown")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "settings.json"), settings, Cancel);
        Assert.Equal(ExitCode.Unexpected, await bench.RunAsync("milk"));
        Assert.StartsWith("The rule for keeping milk in /tmp/x/.config/letdown/settings.json cannot be read.", bench.Complained, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("milk", "rule", "--fridge", "2", "--freezer", "3", "--thawed", "12"));
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("milk"));
        Assert.Contains("2 days in the fridge, 3 months", bench.Printed, StringComparison.Ordinal);
    }

    /// <summary>MS01, MS02, MS03.</summary>
    [Fact]
    public void Milk_is_used_within_four_days_six_months_or_a_day_after_the_freezer()
    {
        var fresh = new StoredMilk { PumpedAt = Now, Place = MilkPlace.Fridge, PlacedAt = Now };
        var frozen = fresh.MovedTo(MilkPlace.Freezer, Now.AddHours(30));
        var thawed = frozen.MovedTo(MilkPlace.Fridge, Now.AddDays(50));
        Assert.Equal([Now.AddDays(4), Now.AddMonths(6), Now.AddDays(51)], ((StoredMilk[])[fresh, frozen, thawed]).Select(StorageRule.Usual.UseBy));
    }

    /// <summary>However it is moved about, what was once in the freezer stays thawed in the fridge, and moving never gives it back its youth.</summary>
    [Fact]
    public void Moving_milk_never_makes_it_fresh() => Gen.Select(Gen.Bool, Gen.Int[1, 500]).Array[1, 8].Sample(moves =>
    {
        var milk = new StoredMilk { PumpedAt = Now, Place = MilkPlace.Fridge, PlacedAt = Now };
        var (at, wasFrozen) = (Now, false);
        foreach (var (isFreezer, hours) in moves)
        {
            at = at.AddHours(hours);
            milk = milk.MovedTo(isFreezer ? MilkPlace.Freezer : MilkPlace.Fridge, at);
            Assert.Equal(wasFrozen && milk.Place == MilkPlace.Fridge, milk is { IsThawed: true, Place: MilkPlace.Fridge });
            wasFrozen |= isFreezer;
            Assert.Equal(Now, milk.PumpedAt);
        }
    });

    [Fact]
    public void All_milk_is_in_the_order_of_use_once() => Gen.Select(Gen.Int[0, 4000], Gen.Bool, Gen.Bool).List[0, 20].Sample(said =>
    {
        var milk = said.Select((one, i) => new StoredMilk
        {
            Id = i,
            PumpedAt = Now.AddHours(-one.Item1),
            Place = one.Item2 ? MilkPlace.Fridge : MilkPlace.Freezer,
            PlacedAt = Now.AddHours(-one.Item1 / 2),
            IsThawed = one is { Item2: true, Item3: true },
        }).ToList();
        var ordered = StorageRule.Usual.InOrder(milk);
        Assert.Equal(milk.Select(one => one.Id), ordered.Select(one => one.Id).Order());
        Assert.Equal(ordered.Select(StorageRule.Usual.UseBy).Order(), ordered.Select(StorageRule.Usual.UseBy));
    });

    private static async Task<ConsoleBench> WithAsync()
    {
        var bench = new ConsoleBench();
        foreach (var line in Lines)
        {
            Assert.Equal(ExitCode.Fine, await bench.RunAsync(line));
        }

        return bench;
    }

    private static async Task<IReadOnlyList<StoredMilk>> ListAsync(ConsoleBench bench)
    {
        using var store = SqliteSessionStore.Open(bench.Environment["LETDOWN_STORE"]);
        return await store.Stock.ListAsync();
    }
}
