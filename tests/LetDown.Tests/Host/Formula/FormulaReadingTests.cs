using LetDown.Host.Diary;
using LetDown.Host.Formula;
using LetDown.Host.Sessions;
using LetDown.Host.Tricks;
using LetDown.Protocol.V1;

namespace LetDown.Tests.Host.Formula;

public sealed class FormulaReadingTests
{
    private static readonly DateTimeOffset Night = new(2026, 11, 24, 4, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_the_pump_was_asked_for_counts_beside_what_she_said()
    {
        var read = Read(session => session with { Warmth = true }, [new(Night, "smell"), new(Night, "warm")], []);
        Assert.Equal(["smell", "warm"], read.Tricks);
        Assert.Equal(["smell", "massage"], Read(session => session with { Massage = true }, [new(Night, "smell")], []).Tricks);
        Assert.Empty(Read(session => session, [], []).Tricks);
    }

    [Fact]
    public void It_is_the_time_to_the_first_let_down_with_how_the_session_found_her()
    {
        var read = Read(session => session, [], [new() { At = Night, IsBefore = true, Tags = NoteTags.Tired }]);
        // WholeSession: 90 s after stimulation began, on the left.
        Assert.Equal((90, 90, Side.Left, NoteTags.Tired), (read.FirstLetDown.Low, read.FirstLetDown.High, read.FirstLetDown.Context.Side, read.FirstLetDown.Context.Tags));
    }

    [Fact]
    public void Her_last_mark_of_comfort_counts()
    {
        Assert.Null(Read(session => session, [], [new() { At = Night, Text = "fine" }]).Comfort);
        Assert.Equal(4, Read(session => session, [], [new() { At = Night, Comfort = 2 }, new() { At = Night, Comfort = 4 }, new() { At = Night, Text = "fine" }]).Comfort);
    }

    [Fact]
    public void A_trick_of_hers_that_is_off_the_list_is_learned_of_and_never_suggested()
    {
        var shelf = new TrickShelf(TrickCatalogue.BuiltIn.With([new() { Id = "tea", Name = "Tea", IsOwn = true }]), new Dictionary<string, TrickStanding> { ["warm"] = TrickStanding.Liked, ["hands"] = TrickStanding.Off });
        var tricks = FormulaReading.TricksOf(shelf, [Read(session => session, [new(Night, "feet-up", "Feet up"), new(Night, "tea", "Tea")], [])]);
        Assert.Equal(["hands", "feet-up"], tricks.Where(trick => trick.IsOff).Select(trick => trick.Id));
        Assert.Equal("warm", Assert.Single(tricks, trick => trick.IsLiked).Id);
        Assert.Single(tricks, trick => trick.Id == "tea");
    }

    private static FormulaSession Read(Func<PumpSession, PumpSession> change, IReadOnlyList<TrickUse> said, IReadOnlyList<SessionNote> notes)
    {
        var events = JournalScript.WholeSession("s").Entries.Where(entry => entry.WhatCase == JournalEntry.WhatOneofCase.Event).Select(entry => entry.Event);
        var session = change(SessionProjection.From("pump-1", "s", events));
        var used = new Dictionary<(string, string), IReadOnlyList<TrickUse>> { [("pump-1", "s")] = said };
        return Assert.Single(FormulaReading.Of([(session, notes)], used, [], TimeZoneInfo.Utc));
    }
}
