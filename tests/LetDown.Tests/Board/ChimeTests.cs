using LetDown.Core;
using LetDown.Core.Session;

namespace LetDown.Tests.Board;

public sealed class ChimeTests
{
    private static readonly TimeSpan Start = TimeSpan.FromMinutes(5);

    [Theory]
    [InlineData(PumpState.Stimulating)]
    [InlineData(PumpState.Expressing)]
    [InlineData(PumpState.Switching)]
    [InlineData(PumpState.Paused)]
    [InlineData(PumpState.Idle)]
    public void Is_silent_in_every_other_state(PumpState state)
    {
        Assert.Empty(Sounds(state));
    }

    [Fact]
    public void One_soft_short_tone_when_a_session_is_complete()
    {
        Assert.Equal([(0, 150)], Sounds(PumpState.Complete));
    }

    [Fact]
    public void Three_calm_tones_for_a_fault()
    {
        Assert.Equal([(0, 300), (600, 900), (1200, 1500)], Sounds(PumpState.Faulted));
    }

    [Fact]
    public void Is_never_left_sounding_by_a_state_that_passes()
    {
        using var bench = new BoardBench();
        bench.Board.ShowPanel(new PumpStatus { State = PumpState.Complete, At = Start });
        Assert.InRange(bench.Buzzer.Output, 0.01, 0.2);

        bench.Board.ShowPanel(new PumpStatus { State = PumpState.Idle, At = Start });
        Assert.Equal(0, bench.Buzzer.Output);

        bench.Board.ShowPanel(new PumpStatus { State = PumpState.Faulted, At = Start });
        bench.Board.Dispose();
        Assert.Equal(0, bench.Buzzer.Output);
    }

    /// <summary>From when to when it sounds in the three seconds after a state was entered, ms.</summary>
    private static List<(int From, int To)> Sounds(PumpState state)
    {
        using var bench = new BoardBench();
        var sounds = new List<(int From, int To)>();
        int? from = null;
        for (var i = 0; i <= 3000; i += 10)
        {
            bench.Board.ShowPanel(new PumpStatus { State = state, At = Start + TimeSpan.FromMilliseconds(i) });
            var on = bench.Buzzer.Output > 0;
            if (!on && from is { } began)
            {
                sounds.Add((began, i));
            }

            from = on ? from ?? i : null;
        }

        return sounds;
    }
}
