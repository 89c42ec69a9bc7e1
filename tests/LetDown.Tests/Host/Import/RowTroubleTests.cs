using LetDown.Host.Import;
using static LetDown.Tests.Host.Import.Files;

namespace LetDown.Tests.Host.Import;

/// <summary>A row that is not understood is skipped and told with its place; the others are read.</summary>
public sealed class RowTroubleTests
{
    private const string Head = "Type,Start,End,Duration,Start Condition,Start Location,End Condition,Notes\n";

    [Theory]
    [InlineData("Pump,28.09.2026 06:35,,,20ml,,,", 6, "\"28.09.2026 06:35\" in Start is no date and time of this tracker.")]
    [InlineData("Pump,,,,20ml,,,", 6, "Start is empty; it should say when it began.")]
    [InlineData("Pump,2027-01-01 06:35,,,20ml,,,", 6, "\"2027-01-01 06:35\" in Start lies in the future.")]
    [InlineData("Pump,1926-01-01 06:35,,,20ml,,,", 6, "\"1926-01-01 06:35\" in Start is no date and time of this tracker.")]
    [InlineData("Pump,2026-09-28 06:35,soon,,20ml,,,", 23, "\"soon\" in End is no date and time of this tracker.")]
    [InlineData("Pump,2026-09-28 06:35,,25,20ml,,,", 24, "\"25\" in Duration is no length such as 0:25.")]
    [InlineData("Pump,2026-09-28 06:35,,,much,,,", 25, "\"much\" in Start Condition is no amount such as 60 ml, 2 oz or 60 g.")]
    [InlineData("Pump,2026-09-28 06:35,,,-20ml,,,", 25, "\"-20ml\" in Start Condition is no amount such as 60 ml, 2 oz or 60 g.")]
    [InlineData("Pump,2026-09-28 06:35,,,\"1,250ml\",,,", 25, "\"1,250ml\" in Start Condition is no amount such as 60 ml, 2 oz or 60 g.")]
    [InlineData("Pump,2026-09-28 06:35,,,0ml,,20000ml,", 30, "\"20000ml\" in End Condition is more milk than there can be.")]
    [InlineData("Feed,2026-09-28 06:35,,,24 min,Breast,,", 25, "\"24 min\" in Start Condition is no length and side such as 00:24R.")]
    [InlineData(",2026-09-28 06:35,,,20ml,,,", 1, "Type is empty; it should say what this row is about.")]
    [InlineData("Pump,\u001b[31mred and much too long to be shown on one line,,,,,,", 6, "\" [31mred and much too long to be shown o…\" in Start is no date and time of this tracker.")]
    public void It_is_skipped_and_said_why(string row, int column, string why)
    {
        var reading = Read($"{Head}{row}\nPump,2026-09-28 06:35,,,20ml,,,\n");

        Assert.Equal([new(2, column, why, IsAboutAmount: why.Contains("no amount", StringComparison.Ordinal) || why.Contains("more milk", StringComparison.Ordinal))], reading.Skipped);
        Assert.Equal(3, Assert.Single(reading.Records).Line);
        Assert.Empty(reading.Remarks);
    }

    [Theory]
    [InlineData("Pump,2026-09-28 06:35,2026-09-28 06:30,,20ml,,,", 23, "The end lies before the beginning; the length is left away.")]
    [InlineData("Pump,2026-09-28 06:35,2026-09-29 06:30,,20ml,,,", 23, "That is longer than 12 hours; the length is left away.")]
    [InlineData("Pump,2026-09-28 06:35,,,20,,,", 25, "Start Condition says no unit; its amounts are taken as millilitres.")]
    public void What_else_it_says_still_counts_when_only_its_length_or_unit_is_odd(string row, int column, string remark)
    {
        var reading = Read(Head + row);

        Assert.Equal([new(2, column, remark)], reading.Remarks);
        Assert.Equal((20.6, null), (Math.Round(Assert.Single(reading.Records).GramsLeft!.Value, 2), reading.Records[0].Duration));
    }

    [Fact]
    public void An_unknown_unit_is_no_unit() => Assert.Equal(
        [new(2, 33, "\"CUPS\" in Unit is no unit such as ml, oz or g.")],
        Read("id,Pumping Time,Side,Quantity,Unit\n1,06:35:00 09-28-2026,LEFT,2.00,CUPS").Skipped);

    [Fact]
    public void What_is_told_once_is_not_lost_with_a_row_that_is_skipped()
    {
        var reading = Read(Head + "Pump,2026-09-28 06:35,,,2oz,,much,\nPump,2026-09-28 07:35,,,2oz,,,\nPump,2026-09-28 08:35,,,2oz,,,\n");

        Assert.Equal([3], reading.Remarks.Select(remark => remark.Line));
    }

    [Fact]
    public void A_row_may_end_early_go_on_or_be_the_headings_again()
    {
        var reading = Read($"{Head}Pump,2026-09-28 06:35\n{Head}\n   \nPump,2026-09-28 07:35,,,20ml,,,,,more\n,,,,,,,\n");

        Assert.Equal([2, 6], reading.Records.Select(milk => milk.Line));
        Assert.Empty(reading.Skipped);
    }

    [Fact]
    public void A_note_is_kept_without_what_a_terminal_obeys_and_no_longer_than_a_note_may_be()
    {
        var reading = Read($"{Head}Pump,2026-09-28 06:35,,,20ml,,,\"\u001b]0;x\u0007 fine\r\nyes \"\nPump,2026-09-28 07:35,,,20ml,,,{new string('a', 1999)}😀😀\n");

        Assert.Equal(["]0;x  fine\nyes", new string('a', 1999)], reading.Records.Select(milk => milk.Text));
        Assert.Equal([4], reading.Remarks.Select(remark => remark.Line));
    }

    [Fact]
    public void Nothing_is_asked_of_what_LetDown_does_not_keep()
    {
        var reading = Read(Head + "Diaper,yesterday,soon,long,much,,,\n");

        Assert.Equal(1, reading.LeftOut["diaper"]);
        Assert.Empty(reading.Skipped);
    }

    [Fact]
    public void A_row_that_begins_with_a_hash_is_a_row_and_counts_as_a_line()
    {
        var reading = Read(Head + "#Bath,2026-09-28 06:35,,,,,,\nPump,2026-09-28 07:35,,,20ml,,,\n");

        Assert.Equal(1, reading.LeftOut["#bath"]);
        Assert.Equal(3, Assert.Single(reading.Records).Line);
    }
}
