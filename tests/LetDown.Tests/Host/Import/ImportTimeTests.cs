using LetDown.Host.Import;
using static LetDown.Tests.Host.Import.Files;

namespace LetDown.Tests.Host.Import;

public sealed class ImportTimeTests
{
    [Fact]
    public void A_time_without_a_zone_is_meant_where_she_was()
    {
        Assert.Equal(new(2026, 9, 28, 4, 35, 0, TimeSpan.Zero), One("2026-09-28 06:35").StartedAt.ToUniversalTime());
        Assert.Equal(new(2026, 1, 28, 5, 35, 0, TimeSpan.Zero), One("2026-01-28 06:35").StartedAt.ToUniversalTime());
    }

    [Theory]
    [InlineData("2026-09-28T04:35:00Z")]
    [InlineData("2026-09-28T06:35:00.000+02:00")]
    [InlineData("2026-09-28 00:35:00-04:00")]
    public void A_time_with_an_offset_needs_no_zone(string said) => Assert.Equal(Summer(9, 28, 6, 35), One(said).StartedAt);

    [Fact]
    public void A_time_that_never_was_is_as_late_as_it_would_have_been_and_told()
    {
        var reading = Read(Records("2026-03-29 02:30"));

        Assert.Equal(new(2026, 3, 29, 3, 30, 0, TimeSpan.FromHours(2)), Assert.Single(reading.Records).StartedAt);
        Assert.Equal([new(2, 8, "There was no 2026-03-29 02:30: clocks went forward. Taken as 2026-03-29 03:30.")], reading.Remarks);
    }

    [Fact]
    public void Of_a_time_that_was_there_twice_the_first_is_taken_and_told()
    {
        var reading = Read(Records("2026-10-25 02:30"));

        Assert.Equal(new(2026, 10, 25, 2, 30, 0, TimeSpan.FromHours(2)), Assert.Single(reading.Records).StartedAt);
        Assert.Equal([new(2, 8, "2026-10-25 02:30 was there twice: clocks went back. The first is taken.")], reading.Remarks);
    }

    [Theory]
    [InlineData("2026-10-25 02:50", "2026-10-25 02:10", 20)] // Over the hour that comes again.
    [InlineData("2026-10-25 01:50", "2026-10-25 02:10", 20)]
    [InlineData("2026-10-25 02:10", "2026-10-25 02:25", 15)]
    [InlineData("2026-03-29 01:50", "2026-03-29 03:10", 20)] // Over the hour that is missing.
    public void A_length_is_what_really_passed(string start, string end, double minutes)
    {
        var reading = Read($"Type,Start,End,Start Condition,End Condition\nPump,{start},{end},,\n");

        Assert.Equal(Minutes(minutes), Assert.Single(reading.Records).Duration);
    }

    [Theory]
    [InlineData("9999-12-31 23:59")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    [InlineData("2026-02-30 10:00")]
    [InlineData("2026-09-28")]
    [InlineData("06:35")]
    [InlineData("2026-09-28T06:35:00+25:00")]
    public void What_is_no_time_is_skipped(string said) => Assert.Single(Read(Records(said)).Skipped);

    [Theory]
    [InlineData("1790570100000", true)]
    [InlineData("1790570100000.0", true)]
    [InlineData("", false)]
    [InlineData("-1", false)]
    [InlineData("1790570100", false)]
    [InlineData("9999999999999999999", false)]
    [InlineData("1e300", false)]
    public void Milliseconds_are_a_time_when_they_lie_in_this_century(string said, bool isTime) =>
        Assert.Equal(isTime, Read($"Type,Start Date/time (Epoch),_activityKey\nPump,{said},k\n").Records.Count == 1);

    private static ImportedMilk One(string start) => Assert.Single(Read(Records(start)).Records);

    private static string Records(string start) => $"kind,started_at\npumped,{start}\n";
}
