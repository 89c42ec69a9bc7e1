using LetDown.Host.Diary;
using LetDown.Host.Patterns;
using LetDown.Host.Sessions;
using LetDown.Protocol.V1;

namespace LetDown.Tests.Host.Patterns;

public sealed class PatternReadingTests
{
    private static readonly DateTimeOffset Began = new(2026, 11, 24, 3, 12, 0, TimeSpan.Zero);

    [Fact]
    public void A_session_tells_how_long_it_took_and_how_it_found_her()
    {
        var before = new MilkRecord { Kind = MilkKind.Nursing, StartedAt = Began.AddHours(-3), Duration = TimeSpan.FromMinutes(30) };
        var note = new SessionNote { IsBefore = true, Tags = NoteTags.Tired };
        var wait = Assert.Single(PatternReading.Of([(Session(JournalScript.WholeSession()), [note, note with { IsBefore = false, Tags = NoteTags.Relaxed }])], [before], TimeZoneInfo.Utc).FirstLetDown);
        Assert.Equal(PatternSample.Of(90, new() { Side = Side.Left, HourOfDay = 3.2, HoursSince = 2.5, AfterNursing = true, Tags = NoteTags.Tired }), wait);
    }

    [Fact]
    public void Without_a_let_down_it_tells_how_long_it_was_tried()
    {
        var wait = Assert.Single(Read(Journals.Slow()).FirstLetDown);
        Assert.False(wait.HasCome);
        Assert.True(wait.Low > 300);
        Assert.Null(wait.Context.HoursSince);
    }

    /// <summary>Evening: let-downs at 250, 468, (change of breast 628 to 634) 700, (pause 830 to 910) 958 and 1228 (change 1166 to 1172); the last was taken back.</summary>
    [Fact]
    public void Between_two_let_downs_only_suction_counts_and_the_last_wait_was_cut_off()
    {
        var intervals = Read(Journals.Evening()).Interval;
        Assert.Equal([218, 226, 178, 264], intervals.Where(one => one.HasCome).Select(one => one.Low));
        Assert.Equal(1486 - 1228, Assert.Single(intervals, one => !one.HasCome).Low);
    }

    [Fact]
    public void Let_downs_are_whole_numbers_and_cut_off_when_she_stopped()
    {
        var ended = Assert.Single(Read(Journals.Evening()).LetDowns);
        Assert.Equal((4.5, 5.5), (ended.Low, ended.High));
        var stopped = new JournalScript().Begin("20261124-031200-5e55").Enter(PumpState.Stimulating, 4, Reason.SelfTestPassed, round: 1)
            .LetDown(70, Reason.FlowRose, 0.3).Enter(PumpState.Expressing, 70, Reason.FlowRose).Over(70, 95, 9).End(100, PumpState.Complete, Reason.Asked);
        Assert.Equal((0.5, double.PositiveInfinity), Bounds(Assert.Single(Read(stopped).LetDowns)));
    }

    [Fact]
    public void Milk_is_told_of_each_visit_to_a_breast()
    {
        var milk = Read(Journals.Evening()).Milk;
        Assert.Equal([(Side.Left, 1), (Side.Right, 2), (Side.Left, 3)], milk.Select(one => (one.Context.Side, one.Context.Visit)));
        Assert.Equal([0, 1, 0], milk.Select(one => one.Context.Of(PatternFactor.SecondBreast)));
        Assert.Equal([0, 0, 1], milk.Select(one => one.Context.Of(PatternFactor.Again)));
        Assert.Equal(2, Read(Journals.Both()).Milk.Count);
    }

    [Theory]
    [InlineData(15)] // too short to tell anything
    [InlineData(null)] // still on
    public void What_tells_nothing_is_left_out(int? endsAt)
    {
        var script = new JournalScript().Begin("20261124-031200-5e55").Enter(PumpState.Stimulating, 4, Reason.SelfTestPassed, round: 1);
        var read = Read(endsAt is { } end ? script.End(end, PumpState.Complete, Reason.Asked) : script);
        Assert.Empty(read.FirstLetDown.Concat(read.LetDowns).Concat(read.Interval).Concat(read.Milk));
    }

    private static (double Low, double High) Bounds(PatternSample sample) => (sample.Low, sample.High);

    private static PatternSamples Read(JournalScript script) => PatternReading.Of([(Session(script), [])], [], TimeZoneInfo.Utc);

    private static PumpSession Session(JournalScript script) => SessionProjection.From(
        "pump-1",
        script.Entries[0].SessionId,
        script.Entries.Where(entry => entry.WhatCase == JournalEntry.WhatOneofCase.Event).Select(entry => entry.Event));
}
