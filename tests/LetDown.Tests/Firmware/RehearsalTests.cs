using LetDown.Core;
using LetDown.Firmware.Simulation;

namespace LetDown.Tests.Firmware;

public sealed class RehearsalTests
{
    [Fact]
    public void A_rehearsal_drives_nothing_beats_no_heart_and_decides_nothing_on_the_pump_itself()
    {
        using var pump = new WatchedLoop();
        Rehearsal.Run(pump.Tick, new FakeClock(), pump.Description);
        Assert.DoesNotContain(pump.Changes, change => change.IsHigh);
        Assert.Equal((0, 0), (pump.Duty, pump.Beats));
        Assert.Equal(0, pump.Holder.Read().Ticks);
    }

    [Fact]
    public void After_it_the_pump_begins_as_if_there_had_been_none()
    {
        Assert.Equal(First(rehearses: false), First(rehearses: true));

        static PumpStatus First(bool rehearses)
        {
            using var pump = new WatchedLoop();
            if (rehearses)
            {
                Rehearsal.Run(pump.Tick, new FakeClock(), pump.Description);
            }

            for (var tick = 1; tick <= 100; tick++)
            {
                pump.Tick.Step(TimeSpan.FromSeconds(10) + TimeSpan.FromMilliseconds(tick), default);
            }

            return pump.Holder.Read().Status;
        }
    }
}
