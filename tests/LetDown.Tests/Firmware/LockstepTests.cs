using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Firmware.Simulation;

namespace LetDown.Tests.Firmware;

public sealed class LockstepTests
{
    [Fact]
    public void A_tick_of_an_idle_pump_allocates_nothing()
    {
        using var pump = Lockstep.WithDefaults(mother: 1);
        AssertAllocatesNothing(pump);
    }

    [Fact]
    public void A_tick_in_stimulation_allocates_nothing()
    {
        using var pump = Lockstep.WithDefaults(mother: 1);
        pump.Run(TimeSpan.FromSeconds(1));
        Assert.Equal(CommandOutcome.Accepted, pump.Ask(CommandKind.Start));
        Assert.True(pump.RunUntil(status => status.State == PumpState.Stimulating, TimeSpan.FromMinutes(2)));
        AssertAllocatesNothing(pump);
    }

    [Fact]
    public void The_same_mother_gives_the_same_session()
    {
        Assert.Equal(Begin(), Begin());

        static List<SessionEvent> Begin()
        {
            using var pump = Lockstep.WithDefaults(mother: 3);
            pump.Run(TimeSpan.FromSeconds(1));
            pump.Ask(CommandKind.Start);
            pump.Run(TimeSpan.FromSeconds(40));
            return [.. pump.Events];
        }
    }

    /// <summary>The panel is left out: on a real board it has a thread of its own, and makes its texts there.</summary>
    private static void AssertAllocatesNothing(Lockstep pump)
    {
        pump.Run(TimeSpan.FromSeconds(3));
        var least = long.MaxValue;
        for (var trial = 0; trial < 50; trial++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var tick = 0; tick < 20; tick++)
            {
                pump.Step();
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }
}
