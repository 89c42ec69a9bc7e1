using LetDown.Host.Diary;
using LetDown.Host.Patterns;
using LetDown.Host.Sessions;
using LetDown.Protocol.V1;

namespace LetDown.Tests.Host.Patterns;

public sealed class WaitReadingTests
{
    private static readonly DateTimeOffset Began = new(2026, 11, 24, 3, 12, 0, TimeSpan.Zero);

    [Fact]
    public void A_session_tells_how_long_it_took_and_how_it_found_her()
    {
        var before = new MilkRecord { Kind = MilkKind.Nursing, StartedAt = Began.AddHours(-3), Duration = TimeSpan.FromMinutes(30) };
        var note = new SessionNote { IsBefore = true, Tags = NoteTags.Tired };
        var wait = Assert.Single(WaitReading.Of([(Session(JournalScript.WholeSession()), [note, note with { IsBefore = false, Tags = NoteTags.Relaxed }])], [before], TimeZoneInfo.Utc));
        Assert.Equal(new Wait(TimeSpan.FromSeconds(90), HasCome: true, new() { FirstSide = Side.Left, HourOfDay = 3.2, HoursSince = 2.5, Tags = NoteTags.Tired }), wait);
    }

    [Fact]
    public void Without_a_let_down_it_tells_how_long_it_was_tried()
    {
        var wait = Assert.Single(WaitReading.Of([(Session(Journals.Slow()), [])], [], TimeZoneInfo.Utc));
        Assert.False(wait.HasCome);
        Assert.True(wait.Length > TimeSpan.FromMinutes(5));
        Assert.Null(wait.Context.HoursSince);
    }

    [Theory]
    [InlineData(15)] // too short to tell anything
    [InlineData(null)] // still on
    public void What_tells_nothing_is_left_out(int? endsAt)
    {
        var script = new JournalScript().Begin("20261124-031200-5e55").Enter(PumpState.Stimulating, 4, Reason.SelfTestPassed, round: 1);
        var session = Session(endsAt is { } end ? script.End(end, PumpState.Complete, Reason.Asked) : script);
        Assert.Empty(WaitReading.Of([(session, [])], [], TimeZoneInfo.Utc));
    }

    private static PumpSession Session(JournalScript script) => SessionProjection.From(
        "pump-1",
        script.Entries[0].SessionId,
        script.Entries.Where(entry => entry.WhatCase == JournalEntry.WhatOneofCase.Event).Select(entry => entry.Event));
}
