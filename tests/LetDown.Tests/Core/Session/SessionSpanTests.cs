using LetDown.Core.Session;

namespace LetDown.Tests.Core.Session;

public sealed class SessionSpanTests
{
    [Fact]
    public void Time_counts_while_a_session_is_on_and_is_up_at_its_length()
    {
        var span = new SessionSpan();
        span.Advance(isOn: true, 5);
        span.Begin(TimeSpan.FromSeconds(10));
        Assert.Equal(TimeSpan.Zero, span.Elapsed);
        span.Advance(isOn: true, 6);
        span.Advance(isOn: false, 100);
        span.Advance(isOn: true, 3.5);
        Assert.Equal((9.5, false), (span.Elapsed.TotalSeconds, span.IsUp));
        span.Advance(isOn: true, 0.5);
        Assert.True(span.IsUp);
    }

    [Fact]
    public void A_state_lasts_on_or_off_from_when_it_was_entered()
    {
        var span = new SessionSpan();
        span.Advance(isOn: true, 2);
        span.EnterState();
        span.Advance(isOn: true, 1);
        span.Advance(isOn: false, 3);
        Assert.Equal(4, span.InState);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(-1, false)]
    [InlineData(1, true)]
    [InlineData(3600, true)] // SafetyLimits.LongestSession
    [InlineData(3601, false)]
    public void No_session_is_longer_than_an_hour(int seconds, bool isPermitted) => Assert.Equal(isPermitted, SessionSpan.IsPermitted(TimeSpan.FromSeconds(seconds)));
}
