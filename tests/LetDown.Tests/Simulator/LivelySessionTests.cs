using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;
using LetDown.Firmware.Simulation;
using LetDown.Simulator;

namespace LetDown.Tests.Simulator;

public sealed class LivelySessionTests
{
    /// <summary>
    /// The real core and board in lockstep. What counts here is that nothing faults and no limit is broken; how many let-downs are
    /// seen that were none is another matter.
    /// </summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void A_lively_mother_completes_her_session_without_a_fault(int seed)
    {
        using var pump = Lockstep.WithDefaults(seed, disturbances: Disturbances.Lively);
        pump.Run(TimeSpan.FromSeconds(1));
        pump.Ask(CommandKind.Start);
        var deepest = default(Vacuum);
        var isOver = pump.RunUntil(
            status =>
            {
                var lines = pump.Pump.Truth.Lines;
                deepest = Vacuum.Max(deepest, Vacuum.Max(lines.Left, lines.Right));
                return status.State is PumpState.Complete or PumpState.Faulted;
            },
            TimeSpan.FromMinutes(75));

        Assert.True(isOver);
        Assert.Equal(Fault.None, pump.Status.Fault);
        Assert.Equal(PumpState.Complete, pump.Status.State);
        Assert.True(deepest < SafetyLimits.Ceiling);
        Assert.True(pump.Pump.Disturbed.Count > 5);
        Assert.InRange((pump.Pump.Truth.Bottles.Left + pump.Pump.Truth.Bottles.Right).Grams, 20, 400);
    }
}
