using CsCheck;
using LetDown.Host.Diary;
using LetDown.Host.Import;
using static LetDown.Tests.Host.Import.Files;

namespace LetDown.Tests.Host.Import;

public sealed class ImportPreviewTests
{
    [Fact]
    public void Everything_is_new_to_an_empty_store() =>
        Assert.All(ImportPreview.Of(Read(Huckleberry), []), verdict => Assert.Equal(ImportStanding.New, verdict.Standing));

    [Fact]
    public void A_row_that_stands_twice_in_the_file_is_told_with_the_first_line()
    {
        var verdicts = ImportPreview.Of(Read(Huckleberry + "\nPump,2026-09-28 06:35,,,0ML,,20ml,again,\n"), []);

        Assert.Equal((ImportStanding.TwiceInFile, 2), (verdicts[^1].Standing, verdicts[^1].EarlierLine));
        Assert.Equal(4, verdicts.Count(verdict => verdict.Standing == ImportStanding.New));
    }

    [Theory]
    [MemberData(nameof(All), MemberType = typeof(Files))]
    public void A_file_that_is_imported_again_brings_nothing_new(ImportFormat format, string text)
    {
        var reading = Read(text);
        var known = reading.Records.Select(milk => Known(milk, format)).ToList();

        Assert.All(ImportPreview.Of(reading, known), verdict => Assert.Equal(ImportStanding.ImportedBefore, verdict.Standing));
    }

    [Theory]
    [InlineData("2026-09-28 06:15", 25, true)]
    [InlineData("2026-09-28 06:15", 20, false)] // Ends when the other begins.
    [InlineData("2026-09-28 06:54", 20, true)]
    [InlineData("2026-09-28 06:55", 20, false)]
    [InlineData("2026-09-28 06:31", null, true)]
    [InlineData("2026-09-28 06:30", null, false)]
    public void What_overlaps_in_time_and_is_of_its_kind_is_told(string start, int? minutes, bool overlaps)
    {
        var session = new KnownMilk(MilkKind.Pumped, Summer(9, 28, 6, 35), Minutes(20), null, null, "5e55");
        var nursing = session with { Kind = MilkKind.Nursing, StartedAt = session.StartedAt.AddDays(-3), Duration = TimeSpan.FromHours(12) };
        var verdict = Assert.Single(ImportPreview.Of(Read($"kind,started_at,duration_seconds\npumped,{start},{minutes * 60}\n"), [nursing, session]));

        Assert.Equal(overlaps ? (ImportStanding.AtTheSameTime, session) : (ImportStanding.New, null), (verdict.Standing, verdict.Known));
    }

    [Fact]
    public void Nursing_while_the_other_breast_is_pumped_is_no_double() => Assert.Equal(
        ImportStanding.New,
        Assert.Single(ImportPreview.Of(Read("kind,started_at\nnursing,2026-09-28 06:35\n"), [new(MilkKind.Pumped, Summer(9, 28, 6, 30), Minutes(20), null, null, "5e55")])).Standing);

    [Fact]
    public void The_other_breast_of_a_tracker_that_names_its_rows_is_no_double()
    {
        var reading = Read(FeedBaby);
        var verdicts = ImportPreview.Of(reading, [Known(reading.Records[0], ImportFormat.FeedBaby)]);

        Assert.Equal([ImportStanding.ImportedBefore, ImportStanding.New, ImportStanding.New], verdicts.Select(verdict => verdict.Standing));
    }

    [Fact]
    public void A_day_alone_is_at_no_time() => Assert.All(
        ImportPreview.Of(Read(MedelaFamily), [new(MilkKind.Pumped, Summer(9, 28, 11, 55), Minutes(20), null, null, "5e55")]),
        verdict => Assert.Equal(ImportStanding.New, verdict.Standing));

    [Fact]
    public void The_same_is_found_as_by_looking_at_each() =>
        Gen.Select(Gen.Select(Gen.Int[0, 3000], Gen.Int[0, 90]).Array[0, 40], Gen.Int[0, 3000], Gen.Int[0, 90]).Sample((kept, start, minutes) =>
        {
            var known = kept.Select((one, i) => new KnownMilk(MilkKind.Pumped, Summer(9, 1, 0, 0).AddMinutes(one.Item1), one.Item2 == 0 ? null : Minutes(one.Item2), null, null, $"{i}")).ToList();
            var begin = Summer(9, 1, 0, 0).AddMinutes(start);
            var reading = Read($"kind,started_at,duration_seconds\npumped,{begin:yyyy-MM-dd HH:mm},{minutes * 60}\n");
            var (from, to) = (begin, begin + (minutes == 0 ? ImportPreview.WhenUnsaid : Minutes(minutes)));
            var any = known.Exists(one => one.StartedAt < to && one.StartedAt + (one.Duration ?? ImportPreview.WhenUnsaid) > from);

            Assert.Equal(any ? ImportStanding.AtTheSameTime : ImportStanding.New, Assert.Single(ImportPreview.Of(reading, known)).Standing);
        });

    private static KnownMilk Known(ImportedMilk milk, ImportFormat source) => new(milk.Kind, milk.StartedAt, milk.Duration, source, milk.Key, milk.Key);
}
