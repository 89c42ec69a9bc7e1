using System.Runtime;
using LetDown.Board;
using LetDown.Core;
using LetDown.Core.Planning;
using LetDown.Core.Session;
using LetDown.Firmware.Loop;
using LetDown.Firmware.RealTime;
using LetDown.Simulator;

namespace LetDown.Firmware.Simulation;

/// <summary>
/// Goes through all that a session can bring before there is one, so that the loop meets nothing for the first time: what is called first
/// has to be compiled first, and that takes longer than a tick. All that is driven meanwhile is a second pump, which is simulated;
/// the pump itself is only read, with every output off and no heartbeat.
/// </summary>
internal static class Rehearsal
{
    private static readonly TimeSpan Shortly = TimeSpan.FromSeconds(0.5);

    /// <summary>Longer than stop has to be held to vent at once.</summary>
    private static readonly TimeSpan Held = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <summary>Longer than the runtime waits before it compiles better what is called often.</summary>
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(150);
    private const int MostSettles = 20;
    private const int DryTicks = 200;

    /// <summary>On the loop's thread, before it has its priority.</summary>
    public static void Run(ITick tick, IMonotonicClock clock, BoardDescription description)
    {
        CompiledAhead.Prepare(typeof(PumpController).Assembly, typeof(PiBoard).Assembly, typeof(SimulatedPump).Assembly);
        using (var pump = new Lockstep(description, new PumpSettings(), mother: 1))
        {
            WholeSession(pump);
            VentedAtOnce(pump);
        }

        Faulted();
        var timing = new LoopTiming();
        RunDry(tick, new RealTimePacer(clock, timing), timing);
        LetCompilerFinish();

        // What the start has left behind would be looked through by the first collection in a session.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
    }

    private static void WholeSession(Lockstep pump)
    {
        Begin(pump);
        pump.RunUntil(status => status.State == PumpState.Expressing, Limit);
        pump.RunUntil(status => status.State == PumpState.Stimulating, Limit);
        pump.Overruns = new(1, TimeSpan.FromMilliseconds(1));
        Ask(pump, new() { Kind = CommandKind.LetDown });
        Ask(pump, new() { Kind = CommandKind.Suction, SuctionLevel = new(100) });
        Ask(pump, new() { Kind = CommandKind.Plan, Plan = PersonalPlan.Usual });
        Ask(pump, new() { Kind = CommandKind.Quiet, QuietFor = TimeSpan.FromSeconds(1) });
        Ask(pump, new() { Kind = CommandKind.Pause });
        Ask(pump, new() { Kind = CommandKind.Resume });
        Ask(pump, new() { Kind = CommandKind.Switch });
        pump.RunUntil(status => status.State == PumpState.Stimulating, Limit);
        pump.Run(Shortly);
        pump.Overruns = new(2, TimeSpan.FromMilliseconds(1));
        Ask(pump, new() { Kind = CommandKind.Stop });
        pump.RunUntil(status => !status.State.IsOn(), Limit);
    }

    private static void VentedAtOnce(Lockstep pump)
    {
        Begin(pump);
        pump.Pump.Hold(Buttons.Stop);
        pump.Run(Held);
        pump.Pump.Hold(Buttons.None);
        pump.Run(Shortly);
    }

    private static void Begin(Lockstep pump)
    {
        pump.Run(Shortly);
        Ask(pump, new() { Kind = CommandKind.Start });
        pump.RunUntil(status => status.State == PumpState.Stimulating, Limit);
        pump.Run(Shortly);
    }

    private static void Ask(Lockstep pump, Commands commands)
    {
        pump.Ask(commands);
        pump.Run(Shortly);
    }

    /// <summary>A board on which nothing answers is every kind of wrong.</summary>
    private static void Faulted()
    {
        var controller = new PumpController(new PumpSettings());
        for (var tick = 1; tick <= DryTicks; tick++)
        {
            controller.Step(new Readings { At = TimeSpan.FromMilliseconds(tick) }, default);
        }
    }

    private static void RunDry(ITick tick, RealTimePacer pacer, LoopTiming timing)
    {
        for (var i = 0; i < DryTicks; i++)
        {
            tick.WarmUp(pacer.Next());
        }

        timing.Miss(pacer.Overruns.Missed + 1);
        timing.CountCompiled();
    }

    private static void LetCompilerFinish()
    {
        var before = -1L;
        for (var i = 0; i < MostSettles && JitInfo.GetCompiledMethodCount() != before; i++)
        {
            before = JitInfo.GetCompiledMethodCount();
            Thread.Sleep(Settle);
        }
    }
}
