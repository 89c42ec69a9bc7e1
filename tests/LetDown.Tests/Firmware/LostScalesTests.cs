using LetDown.Core;
using LetDown.Core.Programs;
using LetDown.Core.Safety;
using LetDown.Core.Session;

namespace LetDown.Tests.Firmware;

public sealed class LostScalesTests
{
    [Fact]
    public void Both_breasts_with_lost_scales_go_on_by_the_lines()
    {
        using var pump = Started(minutes: 8);
        pump.Run(240);
        var known = pump.Grams.Truth;
        pump.AreScalesLost = true;
        pump.RunTo(PumpState.Complete);
        Assert.Equal(SessionReason.TimeUp, pump.Status.Reason);
        Assert.Contains(pump.Events, e => e.Notice == Notice.ScaleLost);
        Assert.True(pump.Grams.Truth > known + 5, "Milk came that no scale told of.");

        // Worst of the calm sessions with two lost scales: docs/developing/milk.md.
        Assert.Equal(pump.Grams.Truth, pump.Grams.Told, 8.0);
    }

    [Fact]
    public void A_tick_that_tells_the_milk_of_both_breasts_by_the_lines_allocates_nothing()
    {
        using var pump = Started(minutes: 8);
        pump.RunTo(PumpState.Stimulating);
        pump.Step(new() { Kind = CommandKind.LetDown });
        pump.Run(5);
        pump.AreScalesLost = true;
        pump.Run(5);
        LockstepTests.AssertAllocatesNothing(() => pump.Step(default));
        Assert.Equal((PumpState.Expressing, true), (pump.Status.State, pump.Status.IsTogether));
        Assert.Equal(new(Left: true, Right: true), pump.Status.IsMilkEstimated);
    }

    private static SpoiltPump Started(double minutes)
    {
        var pump = new SpoiltPump(mother: 1);
        pump.Run(1);
        pump.Step(new() { Kind = CommandKind.Start, Start = new() { Program = BuiltInPrograms.Both, Length = TimeSpan.FromMinutes(minutes) } });
        return pump;
    }
}
