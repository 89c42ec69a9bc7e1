using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Firmware.Loop;
using LetDown.Firmware.Simulation;

namespace LetDown.Tests.Firmware;

public sealed class IdleRestTests
{
    private readonly FakeClock _clock = new();
    private readonly StatusHolder _holder = new();

    [Theory]
    [InlineData(PumpState.Idle)]
    [InlineData(PumpState.Complete)]
    [InlineData(PumpState.Faulted)]
    public void Time_stands_still_three_seconds_after_the_last_session(PumpState state)
    {
        var rest = new IdleRest(_holder, _clock);
        Publish(PumpState.Expressing);
        Assert.False(rest.Rests(TimeSpan.FromSeconds(10)));
        Publish(state);
        Assert.False(rest.Rests(TimeSpan.FromSeconds(12.9)));
        var before = _clock.Nanoseconds;
        Assert.True(rest.Rests(TimeSpan.FromSeconds(13)));
        Assert.True(_clock.Nanoseconds > before, "It must give the processor away.");
    }

    [Fact]
    public void Time_never_stands_still_in_a_pause()
    {
        var rest = new IdleRest(_holder, _clock);
        Publish(PumpState.Paused);
        Assert.False(rest.Rests(TimeSpan.FromMinutes(5)));
    }

    private void Publish(PumpState state) => _holder.Publish(new PumpSnapshot(new PumpStatus { State = state }, 0, 0, 0));
}
