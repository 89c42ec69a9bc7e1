using LetDown.Core;
using LetDown.Core.Programs;
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
    public void A_tick_that_expresses_from_both_breasts_allocates_nothing()
    {
        using var pump = Pumping(BuiltInPrograms.Both);
        Assert.Equal(CommandOutcome.Accepted, pump.Ask(CommandKind.LetDown));
        AssertAllocatesNothing(pump);
        Assert.Equal((PumpState.Expressing, true), (pump.Status.State, pump.Status.IsTogether));
    }

    [Fact]
    public void A_tick_of_a_rest_allocates_nothing()
    {
        using var pump = Pumping(BuiltInPrograms.Power with
        {
            Steps = [new(ClockPhase.Pump, TimeSpan.FromSeconds(10)), new(ClockPhase.Rest, TimeSpan.FromMinutes(1))],
        });
        Assert.True(pump.RunUntil(status => status.State == PumpState.Resting, TimeSpan.FromMinutes(1)));
        AssertAllocatesNothing(pump);
        Assert.Equal(PumpState.Resting, pump.Status.State);
    }

    [Fact]
    public void A_tick_of_coaxing_allocates_nothing()
    {
        using var pump = Pumping(
            BuiltInPrograms.OneSide with { CoaxAfter = TimeSpan.FromSeconds(30) },
            new PumpSettings { Plan = new() { FirstSeconds = 10 } });
        Assert.True(pump.RunUntil(status => status.Coaxing == Coaxing.Word, TimeSpan.FromMinutes(1)));
        AssertAllocatesNothing(pump);
        Assert.Equal(Coaxing.Word, pump.Status.Coaxing);
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

    private static Lockstep Pumping(PumpProgram program, PumpSettings? settings = null)
    {
        var pump = Lockstep.WithDefaults(mother: 1, settings);
        pump.Run(TimeSpan.FromSeconds(1));
        Assert.Equal(CommandOutcome.Accepted, pump.Ask(new Commands { Kind = CommandKind.Start, Start = new() { Program = program } }));
        Assert.True(pump.RunUntil(status => status.State == PumpState.Stimulating, TimeSpan.FromMinutes(2)));
        return pump;
    }

    /// <summary>The panel is left out: on a real board it has a thread of its own, and makes its texts there.</summary>
    private static void AssertAllocatesNothing(Lockstep pump)
    {
        pump.Run(TimeSpan.FromSeconds(3));
        AssertAllocatesNothing(pump.Step);
    }

    /// <summary>The runtime now and then allocates once for itself, so the least of some trials counts; what a step allocates is in each.</summary>
    internal static void AssertAllocatesNothing(Action step, int trials = 50, int ticks = 20)
    {
        var least = long.MaxValue;
        for (var trial = 0; trial < trials; trial++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var tick = 0; tick < ticks; tick++)
            {
                step();
            }

            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }
}
