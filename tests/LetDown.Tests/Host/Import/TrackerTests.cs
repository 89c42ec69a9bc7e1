using LetDown.Host.Diary;
using LetDown.Host.Import;
using LetDown.Protocol.V1;
using static LetDown.Tests.Host.Import.Files;

namespace LetDown.Tests.Host.Import;

public sealed class TrackerTests
{
    public static TheoryData<ImportFormat, string> Samples => All;

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_file_is_recognised_by_its_headings(ImportFormat format, string text)
    {
        var reading = Read(text);

        Assert.Equal(format, reading.Format);
        Assert.NotEmpty(reading.Records);
        Assert.Empty(reading.Skipped);
        Assert.Equal(reading.Records.Count, reading.Records.Select(milk => milk.Key).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Mark_line_ends_delimiters_and_the_order_of_columns_do_not_matter(ImportFormat format, string text)
    {
        var expected = Read(text).Records;
        var windows = "\uFEFF" + text.Replace("\n", "\r\n", StringComparison.Ordinal);

        Assert.Equal(expected, Read(windows, Options with { Format = format }).Records);
        Assert.Equal(expected, ImportFile.Read([0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(text)], Options).Records);
        if (!text.Contains('"', StringComparison.Ordinal) && !text.Contains(';', StringComparison.Ordinal))
        {
            Assert.Equal(expected, Read(text.Replace(',', ';')).Records);
            Assert.Equal(expected, Read(text.Replace(',', '\t')).Records);
            Assert.Equal(expected, Read(Backwards(text)).Records);
        }
    }

    [Fact]
    public void Huckleberry_has_left_and_right_in_the_conditions()
    {
        var reading = Read(Huckleberry);

        Assert.Equal(
            [
                (MilkKind.Pumped, Summer(9, 28, 6, 35), 0, 20.6, "", 2),
                (MilkKind.Pumped, Summer(9, 27, 12, 1), 7.62, null, "slow,\nbut \"calm\" at last", 3),
                (MilkKind.Nursing, Summer(9, 27, 9, 10), null, null, "", 5),
                (MilkKind.Nursing, Summer(9, 27, 3, 0), (double?)null, (double?)null, "", 6),
            ],
            reading.Records.Select(milk => (milk.Kind, milk.StartedAt, Round(milk.GramsLeft), Round(milk.GramsRight), milk.Text, milk.Line)));
        Assert.Equal((Minutes(49), Minutes(25), Minutes(24)), (reading.Records[2].Duration, reading.Records[2].NursedLeft, reading.Records[2].NursedRight));
        Assert.Equal((Minutes(10), Minutes(10), null), (reading.Records[3].Duration, reading.Records[3].NursedLeft, reading.Records[3].NursedRight));
        Assert.Equal(new Dictionary<string, int> { ["bottle feed"] = 1, ["diaper"] = 2 }, reading.LeftOut);
        Assert.Equal(["Logged By"], reading.IgnoredColumns);
        Assert.Equal([new(3, 25, "Ounces are taken as US fluid ounces, 29.57 ml.", IsAboutAmount: true)], reading.Remarks);
    }

    [Fact]
    public void Nara_Baby_has_moments_in_milliseconds_and_names_its_rows()
    {
        var reading = Read(NaraBaby);
        var (first, second, third) = (reading.Records[0], reading.Records[1], reading.Records[2]);

        Assert.Equal(("k1", true, Summer(9, 28, 6, 35), Minutes(15), 30.9, 60.92, null, "tired"), (first.Key, first.HasOwnKey, first.StartedAt, first.Duration, Round(first.GramsLeft), Round(first.GramsRight), first.GramsTotal, first.Text));
        Assert.Equal((Minutes(15), null, null, 82.4), (second.Duration, second.GramsLeft, second.GramsRight, Round(second.GramsTotal)));
        Assert.Equal((MilkKind.Nursing, Side.Right, Minutes(5), Minutes(7), Minutes(12)), (third.Kind, third.FirstSide, third.NursedLeft, third.NursedRight, third.Duration));
        Assert.Equal(1, reading.LeftOut["diaper"]);
        Assert.Equal(["Profile Name", "Start Date/time", "Time Zone", "[Diaper] Type"], reading.IgnoredColumns);
    }

    [Fact]
    public void Baby_Buddy_says_no_unit_so_the_unit_is_told()
    {
        var reading = Read(BabyBuddyPumpings);

        Assert.Equal(
            [(Summer(9, 28, 6, 35), Minutes(20.5), 77.25, "morning"), (Summer(9, 28, 10, 0), Minutes(15), 61.8, "")],
            reading.Records.Select(milk => (milk.StartedAt, milk.Duration, Round(milk.GramsTotal), milk.Text)));
        Assert.Equal([new(2, 58, "amount says no unit; its amounts are taken as millilitres.")], reading.Remarks);
        Assert.Equal(75, Read(BabyBuddyPumpings, Options with { UnitWhenUnsaid = MilkUnit.Grams }).Records[0].GramsTotal);
        Assert.Equal((Summer(9, 28, 6, 35), 77.25), (Read(BabyBuddyOldPumpings).Records[0].StartedAt, Round(Read(BabyBuddyOldPumpings).Records[0].GramsTotal)));
    }

    [Fact]
    public void Baby_Buddys_feedings_are_nursings_when_they_are_at_the_breast()
    {
        var reading = Read(BabyBuddyFeedings);

        Assert.Equal(
            [(Minutes(12), Side.Left, Minutes(12)), (Minutes(20), (Side?)null, (TimeSpan?)null)],
            reading.Records.Select(milk => (milk.Duration!.Value, milk.FirstSide, milk.NursedLeft)));
        Assert.Equal(1, reading.LeftOut["bottle feed"]);
    }

    [Fact]
    public void Medela_Family_knows_days_and_two_sessions_of_a_day_may_bring_the_same()
    {
        var reading = Read(MedelaFamily);

        Assert.Equal(
            [(Summer(9, 28, 12, 0), true, 61.8), (Summer(9, 28, 12, 0), true, 61.8), (Summer(9, 27, 12, 0), true, 46.97)],
            reading.Records.Select(milk => (milk.StartedAt, milk.IsDayOnly, Round(milk.GramsTotal))));
        Assert.Equal(["Beginn", "Ende", "Seite", "Notiz"], reading.IgnoredColumns);
        Assert.Equal([new(2, 1, "The file names days without a time; each is kept as of its day.")], reading.Remarks);
        Assert.False(Read(MedelaFamily.Replace("28-09-2026;a", "28-09-2026 06:35;a", StringComparison.Ordinal)).Records[0].IsDayOnly);
    }

    [Fact]
    public void Feed_Baby_has_a_breast_a_row_and_the_month_before_the_day()
    {
        var reading = Read(FeedBaby);

        Assert.Equal(
            [("11", 76.15, null, null, Minutes(15)), ("12", null, 61.8, null, Minutes(12)), ("13", (double?)null, (double?)null, (double?)61.8, (TimeSpan?)null)],
            reading.Records.Select(milk => (milk.Key, Round(milk.GramsLeft), Round(milk.GramsRight), Round(milk.GramsTotal), milk.Duration)));
        Assert.All(reading.Records, milk => Assert.Equal((9, 28), (milk.StartedAt.Month, milk.StartedAt.Day)));
        Assert.Contains(reading.Remarks, remark => remark is { Line: 4 } && remark.Text.Contains("seconds or minutes", StringComparison.Ordinal));
    }

    [Fact]
    public void Hatch_Baby_has_American_times_and_a_feeding_is_a_nursing_when_it_names_a_breast()
    {
        var reading = Read(HatchBaby);

        Assert.Equal(
            [(MilkKind.Pumped, Summer(9, 28, 6, 35), Minutes(15), 76.15, "quiet"), (MilkKind.Nursing, Summer(9, 28, 12, 5), Minutes(10), (double?)null, "")],
            reading.Records.Select(milk => (milk.Kind, milk.StartedAt, milk.Duration!.Value, Round(milk.GramsTotal), milk.Text)));
        Assert.Equal(Minutes(10), reading.Records[1].NursedLeft);
        Assert.Equal(new Dictionary<string, int> { ["feeding"] = 1, ["weight"] = 1 }, reading.LeftOut);
    }

    [Fact]
    public void LetDowns_own_records_come_back_from_CSV_and_from_JSON()
    {
        var csv = Read(LetDownRecords).Records;
        var json = Read(LetDownJson).Records;

        Assert.Equal(("a1", Summer(9, 28, 6, 35), Minutes(15), 40.5, 35, Side.Left), (csv[0].Key, csv[0].StartedAt, csv[0].Duration, csv[0].GramsLeft, csv[0].GramsRight, csv[0].FirstSide));
        Assert.Equal((MilkKind.Nursing, Minutes(6), Minutes(4), Side.Right), (csv[1].Kind, csv[1].NursedLeft, csv[1].NursedRight, csv[1].FirstSide));
        Assert.Equal(91.38, Round(csv[2].GramsTotal));
        Assert.Equal(csv[0] with { Text = "on the train", Line = 2 }, json[0]);
        Assert.Equal((csv[1].StartedAt, csv[1].NursedLeft, csv[1].NursedRight, 3), (json[1].StartedAt, json[1].NursedLeft, json[1].NursedRight, json[1].Line));
    }

    [Fact]
    public void A_list_of_sessions_is_read_but_for_what_was_simulated_or_still_ran()
    {
        var csv = Read(LetDownSessions);
        var only = Assert.Single(csv.Records);

        Assert.Equal(("pump-1/20260928-043500-5e55", Summer(9, 28, 6, 35), Minutes(20), 40, 25.5), (only.Key, only.StartedAt, only.Duration, only.GramsLeft, only.GramsRight));
        Assert.Equal(new Dictionary<string, int> { ["session that was still running"] = 1, ["simulated session"] = 1 }, csv.LeftOut);
        Assert.Equal(only with { Line = 1 }, Assert.Single(Read(LetDownSessionsJson).Records));
    }

    [Fact]
    public void A_key_does_not_change_with_the_time_zone_the_unit_or_its_neighbours()
    {
        var keys = Read(BabyBuddyPumpings).Records.Select(milk => milk.Key);
        var elsewhere = Read(BabyBuddyPumpings, Options with { Zone = TimeZoneInfo.Utc, UnitWhenUnsaid = MilkUnit.Grams }).Records.Select(milk => milk.Key);
        var longer = Read(MedelaFamily + "\n26-09-2026;a;b;c;60;x").Records.Select(milk => milk.Key);

        Assert.Equal(keys, elsewhere);
        Assert.Equal(Read(MedelaFamily).Records.Select(milk => milk.Key), longer.SkipLast(1));
    }

    private static double? Round(double? grams) => grams is { } known ? Math.Round(known, 2) : null;

    private static string Backwards(string text) => string.Join('\n', text.Split('\n').Select(line => string.Join(',', line.Split(',').Reverse())));
}
