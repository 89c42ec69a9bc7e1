using Google.Protobuf.WellKnownTypes;
using LetDown.KernelRig.Running;
using LetDown.Protocol.V1;
using LetDown.Rig.Running;

namespace LetDown.Tests.KernelRig;

public sealed class LoopPaceTests
{
    private const long Millisecond = 1_000_000;

    [Fact]
    public void An_even_loop_has_every_beat()
    {
        var pace = LoopPace.Of([.. Enumerable.Range(0, 101).Select(tick => tick * Millisecond)]);
        Assert.Equal((101, 101, 1.0), (pace.Beats, pace.Expected, pace.Even));
        Assert.Equal(new Spread(1000, 1000, 1000, 1000), pace.Interval);
    }

    [Fact]
    public void A_tick_left_out_is_due_and_shows_as_a_long_interval()
    {
        var pace = LoopPace.Of([.. Enumerable.Range(0, 101).Where(tick => tick != 50).Select(tick => tick * Millisecond)]);
        Assert.Equal((100, 101), (pace.Beats, pace.Expected));
        Assert.Equal(2000, pace.Interval!.Longest);
        Assert.Equal(0.049, pace.LongestAt, 1e-9);
        Assert.Equal([new Gap(0.049, 2000)], pace.Gaps);
    }

    [Fact]
    public void Of_many_gaps_the_longest_are_told_in_the_order_in_which_they_came()
    {
        long[] beats = [.. Enumerable.Range(0, 40).Select(beat => beat * (beat + 1) / 2 * 2 * Millisecond)];
        var gaps = LoopPace.Of(beats).Gaps!;
        Assert.Equal(10, gaps.Count);
        Assert.Equal((60_000.0, 78_000.0), (gaps[0].Microseconds, gaps[^1].Microseconds));
    }

    [Fact]
    public void A_loop_that_never_beat_has_no_intervals() => Assert.Equal((0, 0, null), (LoopPace.Of([]).Beats, LoopPace.Of([]).Expected, LoopPace.Of([]).Interval));

    [Fact]
    public void Its_account_has_what_the_loop_says_of_itself()
    {
        var timing = new Timing { Wakeups = new() { Counts = { 0, 3, 1 }, LongestUs = 2 }, Work = new() { Counts = { 0, 0, 0, 0, 4 }, LongestUs = 4 } };
        var account = LoopPace.Of([0, Millisecond, 2 * Millisecond]).Account(before: null, timing, [], rig: 12.34);
        Assert.Equal(new Spread(1, 1, 2, 2), account.Late);
        Assert.Equal(new Spread(4, 4, 4, 4), account.Work);
        Assert.Equal((3, 3, 12.3), (account.Beats, account.Due, account.RigMicroseconds));
    }

    [Fact]
    public void What_was_collected_counts_from_when_it_began_to_be_measured_and_only_of_the_same_process()
    {
        var (before, after) = (Asked(1000, 3, 50), Asked(7000, 4, 75.5));
        var pace = LoopPace.Of([0, Millisecond, 2 * Millisecond]);
        Assert.Equal(new CollectorAccount(2000, 1, 25.5), pace.Account(before, after, [], rig: 0).Collector);
        Assert.Null(pace.Account(after, before, [], rig: 0).Collector);
    }

    [Fact]
    public void A_loop_that_could_not_be_asked_says_nothing_of_itself()
    {
        var account = LoopPace.Of([0]).Account(before: null, timing: null, [], rig: 0);
        Assert.Equal((null, null, null), (account.Late, account.Work, account.Collector));
    }

    private static Timing Asked(ulong allocated, ulong collections, double paused) => new()
    {
        Wakeups = new(),
        Work = new(),
        Collector = new() { AllocatedBytes = allocated, Collections = { collections }, Paused = Duration.FromTimeSpan(TimeSpan.FromMilliseconds(paused)) },
    };
}
