using LetDown.App.Doctor;
using LetDown.Protocol.V1;

namespace LetDown.Tests.App;

public sealed class TimingFindingsTests
{
    private static readonly PumpInfo Real = new() { RealTime = true, Speed = 1 };

    [Fact]
    public void A_punctual_pump_is_fine_and_says_in_figures_how_punctual()
    {
        var finding = TimingFindings.Of(Real, Seen(missed: 0));
        Assert.Equal((Verdict.Ok, ""), (finding.Verdict, finding.Advice));
        Assert.Equal("real time; 0 ticks missed of 10000; 999 in 1000 at most 0.06 ms late, the latest 0.85 ms", finding.Text);
    }

    [Fact]
    public void Missed_ticks_are_worth_a_look()
    {
        var finding = TimingFindings.Of(Real, Seen(missed: 3));
        Assert.Equal((Verdict.Look, "Close other programs on the pump's computer."), (finding.Verdict, finding.Advice));
        Assert.StartsWith("real time; 3 ticks missed of 10003;", finding.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_Linux_refused_is_named()
    {
        var timing = Seen(missed: 0);
        timing.Refused.Add("a processor that stays awake (Permission denied)");
        var finding = TimingFindings.Of(Real, timing);
        Assert.Equal(Verdict.Look, finding.Verdict);
        Assert.Contains("a processor that stays awake (Permission denied)", finding.Advice, StringComparison.Ordinal);
        Assert.StartsWith("without real-time priority; 0", TimingFindings.Of(new() { Speed = 1 }, timing).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pump_that_is_too_old_to_tell_is_no_fault() => Assert.Equal(
        new Finding("Timing", Verdict.Ok, "real time"), TimingFindings.Of(Real, timing: null));

    [Theory]
    [InlineData(0, "simulated time, as fast as it goes")]
    [InlineData(20, "simulated time, 20 times as fast as the clock")]
    public void Simulated_time_at_another_speed_is_never_late(double speed, string says) => Assert.Equal(
        new Finding("Timing", Verdict.Ok, says), TimingFindings.Of(new() { Simulated = true, Speed = speed }, Seen(missed: 9)));

    /// <summary>Ten thousand ticks: most woke at once, nine in a thousand after 59 µs, one after 849.</summary>
    private static Timing Seen(ulong missed)
    {
        var counts = new ulong[850];
        (counts[0], counts[59], counts[849]) = (9_909, 90, 1);
        return new() { Missed = missed, Wakeups = new() { Counts = { counts }, LongestUs = 849.6 } };
    }
}
