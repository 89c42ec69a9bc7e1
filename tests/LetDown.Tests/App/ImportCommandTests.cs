using System.Text;
using CsCheck;
using LetDown.App;
using LetDown.Host.Diary;
using LetDown.Host.Import;
using LetDown.Host.Store;
using LetDown.Tests.Host;
using LetDown.Tests.Host.Import;
using Microsoft.Data.Sqlite;

namespace LetDown.Tests.App;

public sealed class ImportCommandTests
{
    /// <summary>What can be wrong with rows, each once.</summary>
    private const string Spotty =
        """
        Type,Start,End,Duration,Start Condition,Start Location,End Condition,Notes,Logged By
        Pump,2026-09-28 06:35,,,30ml,,20ml,,Ann
        Pump,2026-09-28 06:35,,,30ml,,20ml,,Ann
        Pump,2026-09-27 12:01,,,0.25oz,,,"slow, but calm at last",Ann
        Pump,2026-09-27 25:01,,,40ml,,,,
        Pump,2026-09-26 12:01,,,3 cups,,,,
        Feed,2026-09-27 09:10,2026-09-27 09:59,00:49,00:24R,Breast,00:25L,,
        Feed,2026-09-26 21:00,,,Formula,Bottle,90ml,,
        Diaper,2026-09-26 20:30,,,Wet,,,,
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("import", "--preview")]
    [InlineData("hidden-import", "--preview --volumes hide")]
    [InlineData("import-json", "--preview --json")]
    [InlineData("hidden-import-json", "--preview --json --volumes hide")]
    public async Task What_is_in_a_file_is_shown_and_nothing_is_kept(string golden, string options)
    {
        foreach (var width in options.Contains("json", StringComparison.Ordinal) ? (int[])[80] : [80, 120])
        {
            await using var bench = await WithAsync(Spotty);
            bench.Out.Profile.Width = width;
            var before = Rows(bench);
            Assert.Equal(ExitCode.Fine, await bench.RunAsync(["import", File(bench), .. options.Split(' ')]));
            Assert.Equal(before, Rows(bench));
            Golden.Matches(width == 80 ? golden : $"{golden}-{width}", bench.Printed);
        }
    }

    [Fact]
    public async Task Amounts_of_a_file_are_hidden_too()
    {
        await using var bench = await WithAsync(Spotty);
        bench.Answers.Enqueue("no");
        await bench.RunAsync("import", File(bench), "--volumes", "hide");
        await bench.RunAsync("import", File(bench), "--volumes", "hide", "--json", "--preview");
        Assert.DoesNotMatch(@"\d ?(g|ml|oz|cups)\b", bench.Printed + bench.Complained);
        Assert.DoesNotMatch("\"(left|right|total)\": [0-9.]+", bench.Printed.Replace("\"left\": 1500", "", StringComparison.Ordinal).Replace("\"right\": 1440", "", StringComparison.Ordinal));

        // They are kept all the same.
        await bench.RunAsync("import", File(bench), "--volumes", "hide", "--yes");
        using var store = SqliteSessionStore.Open(bench.Environment["LETDOWN_STORE"]);
        Assert.Contains(50 * 1.03, (await store.Records.ListAsync(cancellation: Cancel)).Select(record => record.Grams ?? 0));
    }

    [Theory]
    [InlineData("hide", "/tmp/x/bare.csv:1:1: LetDown does not know this file. What its columns are is not told while amounts are hidden;")]
    [InlineData("show", "/tmp/x/bare.csv:1:1: LetDown does not know this file. Its columns are \"2026-09-28\", \"60 ml\".")]
    public async Task What_stands_in_an_unknown_file_is_told_only_while_amounts_are(string volumes, string says)
    {
        await using var bench = new ConsoleBench();
        Assert.Equal(ExitCode.Usage, await bench.RunAsync("import", Write(bench, "bare.csv", "2026-09-28,60 ml\n"), "--volumes", volumes));
        Assert.StartsWith(says, bench.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_new_is_kept_once_however_often_it_is_imported()
    {
        await using var bench = await WithAsync(Spotty);
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("import", File(bench), "--yes"));
        Assert.EndsWith("Kept: 2 records. “letdown records” lists what happened away from the pump.\n", bench.Printed, StringComparison.Ordinal);
        var rows = Rows(bench);

        Assert.Equal(ExitCode.Fine, await bench.RunAsync("import", File(bench), "--yes"));
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("import", File(bench)));
        Assert.EndsWith("There is nothing new in it, so nothing was kept.\n", bench.Printed, StringComparison.Ordinal);
        Assert.Equal(rows, Rows(bench));

        Assert.Equal(ExitCode.Fine, await bench.RunAsync("import", File(bench), "--yes", "--overlapping"));
        Assert.EndsWith("Kept: 1 record. “letdown records” lists what happened away from the pump.\n", bench.Printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no", ExitCode.Refused)]
    [InlineData("", ExitCode.Refused)]
    [InlineData(null, ExitCode.Usage)]
    public async Task Without_her_yes_nothing_is_kept(string? answer, int code)
    {
        await using var bench = await WithAsync(Spotty);
        var before = Rows(bench);
        if (answer is not null)
        {
            bench.Answers.Enqueue(answer);
        }

        Assert.Equal(code, await bench.RunAsync("import", File(bench)));
        Assert.Equal(code == ExitCode.Refused ? "Nothing was kept.\n" : "Nobody can be asked here. Say --yes to keep what is new, or --preview to only look.\n", bench.Complained);
        Assert.Equal(before, Rows(bench));
    }

    [Fact]
    public async Task Interrupted_while_she_is_asked_nothing_is_kept()
    {
        await using var bench = await WithAsync(Spotty);
        var before = Rows(bench);
        Assert.Equal(ExitCode.Interrupted, await bench.RunAskingAsync(_ => throw new OperationCanceledException(), "import", File(bench)));
        Assert.Equal(before, Rows(bench));
    }

    [Fact]
    public async Task With_her_yes_it_is_kept()
    {
        await using var bench = await WithAsync(Spotty);
        string? asked = null;
        Assert.Equal(ExitCode.Fine, await bench.RunAskingAsync(question => (asked = question, "yes").Item2, "import", File(bench)));
        Assert.Equal("Keep 2 new records? Type yes: ", asked);
        await bench.RunAsync("records", "--from", "90d");
        Assert.Contains("Huckleberry", bench.Printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_files_all_are_kept_or_none_and_what_stands_in_two_is_kept_once()
    {
        await using var bench = await WithAsync(Spotty);
        var before = Rows(bench);
        var bad = Write(bench, "bad.csv", "kind,started_at\npumped,\"2026-09-28");
        Assert.Equal(ExitCode.Usage, await bench.RunAsync("import", File(bench), bad, "--yes"));
        Assert.StartsWith("/tmp/x/bad.csv:2:8: ", bench.Complained, StringComparison.Ordinal);
        Assert.Equal(before, Rows(bench));

        var again = Write(bench, "again.csv", Spotty);
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("import", File(bench), again, "--yes"));
        Assert.EndsWith("Kept: 2 records. “letdown records” lists what happened away from the pump.\n", bench.Printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import", ExitCode.Usage)]
    [InlineData("import /nowhere/at-all.csv", ExitCode.NotFound)]
    [InlineData("import /tmp --yes", ExitCode.NotFound)]
    [InlineData("import FILE --preview --yes", ExitCode.Usage)]
    [InlineData("import FILE --format ovia", ExitCode.Usage)]
    [InlineData("import FILE --format hatch-baby", ExitCode.Usage)]
    [InlineData("import FILE --unit cups", ExitCode.Usage)]
    public async Task What_cannot_be_done_is_said_in_one_sentence(string line, int code)
    {
        await using var bench = await WithAsync(Spotty);
        Assert.Equal(code, await bench.RunAsync(line.Replace("FILE", File(bench), StringComparison.Ordinal).Split(' ')));
        Assert.Single(bench.Complained.TrimEnd('\n').Split('\n'));
        Assert.Empty(bench.Printed);
    }

    [Fact]
    public async Task A_file_may_be_piped_in_and_its_unit_be_said()
    {
        await using var bench = new ConsoleBench { Input = "child_id,amount,time\n3,2,2026-09-28 06:35:00\n" };
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("import", "-", "--unit", "oz", "--yes"));
        using var store = SqliteSessionStore.Open(bench.Environment["LETDOWN_STORE"]);
        // 2 x 29.5735295625 mL x 1.03 g/mL
        Assert.Equal(60.9214709, Assert.Single(await store.Records.ListAsync(cancellation: Cancel)).Grams!.Value, 6);
    }

    [Fact]
    public async Task What_records_prints_as_data_can_be_imported_elsewhere()
    {
        await using var bench = await WithAsync(Spotty);
        await bench.RunAsync("import", File(bench), "--yes");
        await bench.RunAsync("add", "nursing", "--minutes", "15", "--side", "left");
        await using var printed = new ConsoleBench();
        printed.Environment["LETDOWN_STORE"] = bench.Environment["LETDOWN_STORE"];
        await printed.RunAsync("records", "--from", "365d", "--json");
        await using var elsewhere = new ConsoleBench { Input = printed.Out.Output };
        Assert.Equal(ExitCode.Fine, await elsewhere.RunAsync("import", "-", "--yes"));

        Assert.Equal(await ToldAsync(bench), await ToldAsync(elsewhere));
    }

    /// <summary>Each look at the clock is a second later.</summary>
    [Fact]
    public async Task A_long_file_shows_how_far_it_is_and_leaves_nothing_of_that()
    {
        await using var bench = new ConsoleBench { IsTerminal = true, Time = new TickingClock() };
        var file = Write(bench, "long.csv", "kind,started_at\n" + string.Concat(Enumerable.Range(0, 1100).Select(row => $"nursing,{new DateTime(2026, 1, 1).AddHours(row):yyyy-MM-dd HH:mm}\n")));
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("import", file, "--yes"));
        // 1,100 rows and a heading; of reading, every 512th is told, of keeping, every 256th.
        Assert.Matches("\r\u001b\\[K 46 %  reading .*long", bench.Complained);
        Assert.Contains("\r\u001b[K 93 %  keeping them\r\u001b[K", bench.Complained, StringComparison.Ordinal);
    }

    /// <summary>Whatever she wrote down: what follows from the rest (both breasts gave milk) and what nobody can tell from a breast (nothing of it) need no word.</summary>
    [Fact]
    public void Every_record_comes_back_from_its_own_data_as_it_was() =>
        Gen.Select(Gen.Bool, Gen.Int[0, 400_000], Gen.Bool, Gen.Int[0, 43_200], Gen.Int[0, 3], Gen.Int[0, 200_000], Gen.String[Gen.Char["abc \"“,;{}ü\n"], 0, 20]).Sample(
            (isNursing, minutes, isDayOnly, seconds, sides, centigrams, text) =>
            {
                var (side, length) = ((MilkSides)sides, seconds == 0 ? (TimeSpan?)null : TimeSpan.FromSeconds(seconds));
                double? grams = isNursing ? null : centigrams / 100.0;
                var record = new MilkRecord
                {
                    Kind = isNursing ? MilkKind.Nursing : MilkKind.Pumped,
                    StartedAt = new DateTimeOffset(2026, 11, 24, 0, 0, 0, TimeSpan.Zero).AddMinutes(-minutes),
                    IsDayOnly = isDayOnly,
                    Duration = length,
                    Sides = side,
                    FirstSide = side == MilkSides.Both ? LetDown.Protocol.V1.Side.Right : null,
                    NursedLeft = isNursing && side == MilkSides.Left ? length : null,
                    NursedRight = isNursing && side == MilkSides.Right ? length : null,
                    GramsLeft = side == MilkSides.Left ? grams : null,
                    GramsRight = side == MilkSides.Right ? grams : null,
                    GramsTotal = side is MilkSides.Both or MilkSides.Unknown ? grams : null,
                    Text = text.Trim(),
                };
                var reading = Files.Read(LetDown.App.Json.JsonOutput.Write(new[] { LetDown.App.Json.RecordJson.From(record) }));
                Assert.Empty(reading.Skipped);
                Assert.Equal(record, MilkRecord.From(Assert.Single(reading.Records), reading.Format) with { Source = null, Key = null });
            });

    [Fact]
    public async Task An_import_can_be_taken_back_whole_and_done_again()
    {
        await using var bench = await WithAsync(Spotty);
        var before = Records(bench);
        Assert.Equal(ExitCode.NotFound, await bench.RunAsync("records", "delete", "--imported", "huckleberry"));
        await bench.RunAsync("import", File(bench), "--yes");
        var imported = Records(bench);
        Assert.Equal(ExitCode.Usage, await bench.RunAsync("records", "delete"));
        Assert.Equal(ExitCode.Usage, await bench.RunAsync("records", "delete", "r1", "--imported", "huckleberry"));
        Assert.Equal(ExitCode.NotFound, await bench.RunAsync("records", "delete", "--imported", "nara-baby", "--yes"));
        bench.Answers.Enqueue("no");
        Assert.Equal(ExitCode.Refused, await bench.RunAsync("records", "delete", "--imported", "huckleberry"));
        Assert.Equal(imported, Records(bench));
        bench.Answers.Enqueue("yes");
        Assert.Equal(ExitCode.Fine, await bench.RunAsync("records", "delete", "--imported", "huckleberry"));
        Assert.EndsWith("Deleted: 2 records from Huckleberry. They can be imported again.\n", bench.Printed, StringComparison.Ordinal);
        Assert.Equal(before, Records(bench));
        await bench.RunAsync("import", File(bench), "--yes");
        Assert.Equal(imported.Count, Records(bench).Count);
    }

    /// <summary>Sessions of LetDown's own pumps come back under the names they have.</summary>
    [Theory]
    [InlineData(ImportFormat.LetDownCsv, false)]
    [InlineData(ImportFormat.LetDownJson, false)]
    [InlineData(ImportFormat.LetDownCsv, true)]
    public void A_session_that_is_kept_is_known_in_LetDowns_own_files(ImportFormat format, bool isSimulated)
    {
        var session = new SessionSummary { Id = "20260928-043500-5e55", PumpId = "pump-1", StartedAt = Files.Summer(9, 28, 6, 35), Duration = Files.Minutes(20), Simulated = isSimulated };
        var reading = Files.Read(format == ImportFormat.LetDownCsv ? Files.LetDownSessions : Files.LetDownSessionsJson);
        var verdict = Assert.Single(ImportPreview.Of(reading, KnownMilk.Of(session)));
        Assert.Equal(isSimulated ? ImportStanding.New : ImportStanding.ImportedBefore, verdict.Standing);
        Assert.Equal(isSimulated ? null : session.Id, verdict.Known?.Name);
    }

    /// <summary>Files spoilt in up to four places: either all that is new is kept, and nothing more the second time, or nothing is and the place is said.</summary>
    [Fact]
    public async Task Whatever_the_file_it_is_kept_whole_or_the_store_stays_as_it_was()
    {
        await using var bench = await WithAsync("");
        var whole = Files.All.Select(row => row.Data.Item2).ToArray();
        var change = Gen.Select(Gen.Int[0, 4000], Gen.Char["\",;\n:-. {}[]0129TeZ\u001b"], Gen.Int[0, 40]);
        await Gen.Select(Gen.Int[0, whole.Length - 1], change.Array[0, 4]).SampleAsync(
            async (which, changes) =>
            {
                var file = Write(bench, "spoilt.csv", Spoil(whole[which], changes));
                var before = Rows(bench);
                var complained = bench.Error.Output.Length;
                var code = await bench.RunAsync("import", file, "--yes");
                var after = Rows(bench);
                Assert.True(code is ExitCode.Fine or ExitCode.Usage);
                Assert.DoesNotContain('\u001b', bench.Out.Output);
                if (code == ExitCode.Usage)
                {
                    Assert.Matches(@"spoilt\.csv:\d+:\d+: .+[.?]\n$", bench.Error.Output[complained..]);
                    Assert.Equal(before, after);
                }

                Assert.Equal(code, await bench.RunAsync("import", file, "--yes"));
                Assert.Equal(after, Rows(bench));
            },
            iter: 60,
            threads: 1);
    }

    private static string Spoil(string whole, (int Place, char Value, int Length)[] changes)
    {
        var text = new StringBuilder(whole);
        foreach (var (place, value, length) in changes.Where(_ => text.Length > 0))
        {
            var at = place % text.Length;
            text.Remove(at, Math.Min(length, text.Length - at)).Insert(at, value);
        }

        return text.ToString();
    }

    /// <summary>A store that has a nursing at the time of the file's, and a file.</summary>
    private static async Task<ConsoleBench> WithAsync(string text)
    {
        var bench = new ConsoleBench();
        Write(bench, "huckleberry.csv", text);
        using var store = SqliteSessionStore.Open(bench.Environment["LETDOWN_STORE"]);
        await store.Records.AddAsync([new() { Kind = MilkKind.Nursing, StartedAt = new(2026, 9, 27, 9, 15, 0, TimeSpan.Zero) }]);
        return bench;
    }

    private static async Task<IReadOnlyList<MilkRecord>> ToldAsync(ConsoleBench bench)
    {
        using var store = SqliteSessionStore.Open(bench.Environment["LETDOWN_STORE"]);
        return [.. (await store.Records.ListAsync()).Select(record => record with { Id = 0, Source = null, Key = null, GramsLeft = Rounded(record.GramsLeft), GramsRight = Rounded(record.GramsRight) })];
    }

    private static double? Rounded(double? grams) => grams is { } known ? Math.Round(known, 2) : null;

    private static string File(ConsoleBench bench) => Path.Combine(bench.Folder, "huckleberry.csv");

    private static string Write(ConsoleBench bench, string name, string text)
    {
        var file = Path.Combine(bench.Folder, name);
        System.IO.File.WriteAllText(file, text);
        return file;
    }

    /// <summary>Every row of every table, as text.</summary>
    private static List<string> Rows(ConsoleBench bench)
    {
        using var connection = new SqliteConnection($"Data Source={bench.Environment["LETDOWN_STORE"]};Pooling=False");
        connection.Open();
        var tables = Read(connection, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
        return [.. tables.SelectMany(table => Read(connection, $"SELECT * FROM {table}").Select(row => $"{table}: {row}"))];
    }

    private sealed class TickingClock : TimeProvider
    {
        private long _seconds;

        public override long TimestampFrequency => 1;

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new NightClock().GetUtcNow();

        public override long GetTimestamp() => Interlocked.Increment(ref _seconds);
    }

    private static List<string> Records(ConsoleBench bench) => [.. Rows(bench).Where(row => row.StartsWith("milk_records", StringComparison.Ordinal))];

    private static List<string> Read(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetValue(column).ToString())));
        }

        return rows;
    }
}
