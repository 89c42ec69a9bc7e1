using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;
using LetDown.Firmware.Simulation;
using LetDown.Simulator.Failures;

namespace LetDown.Tests.Firmware;

/// <summary>The failures that once held a breast for seconds, or said nothing. The benchmark <c>faults</c> tries all there are.</summary>
public sealed class BrokenPartTests
{
    [Theory]
    [InlineData(FailurePart.VentLeft, FailureKind.Stuck, Fault.DoesNotRelease)]
    [InlineData(FailurePart.VentLeft, FailureKind.Wrong, Fault.DoesNotRelease)]
    [InlineData(FailurePart.Motor, FailureKind.Stuck, Fault.MotorRuns)]
    [InlineData(FailurePart.MotorCurrent, FailureKind.Off, Fault.MotorOdd)]
    [InlineData(FailurePart.ManifoldSensor, FailureKind.Wrong, Fault.SensorsDisagree)]
    [InlineData(FailurePart.LineLeftSensor, FailureKind.Wrong, Fault.SensorImpossible)]
    public void A_breast_is_never_held_and_the_trouble_has_its_name(FailurePart part, FailureKind kind, Fault fault)
    {
        using var pump = Lockstep.WithDefaults(mother: 1);
        pump.Run(TimeSpan.FromSeconds(1));
        pump.Ask(new Commands { Kind = CommandKind.Start, Start = new() { FirstSide = Side.Left } });
        Assert.True(pump.RunUntil(status => status.State == PumpState.Stimulating, TimeSpan.FromSeconds(20)));
        pump.Ask(CommandKind.LetDown);
        pump.Run(TimeSpan.FromSeconds(8));
        Assert.True(pump.RunUntil(_ => pump.Pump.Truth.Lines.Left.MmHg > 100, TimeSpan.FromSeconds(5)), "Deep in a cycle.");
        pump.Pump.Fail(part, kind);

        var (held, longest) = (0.0, 0.0);
        Assert.True(pump.RunUntil(status => See() && status.State == PumpState.Faulted, TimeSpan.FromSeconds(20)));
        pump.RunUntil(_ => See() && held == 0, TimeSpan.FromSeconds(0.2));
        Assert.Equal(0, held);
        pump.Run(TimeSpan.FromSeconds(1));
        Assert.Equal(fault, pump.Status.Fault);
        Assert.InRange(longest, 0, SafetyLimits.LongestHold.TotalSeconds + 0.25); // The vent needs that long.

        bool See()
        {
            var lines = pump.Pump.Truth.Lines;
            held = Vacuum.Max(lines.Left, lines.Right) > SafetyLimits.Released ? held + 0.001 : 0;
            longest = Math.Max(longest, held);
            return true;
        }
    }

    [Fact]
    public void A_line_that_does_not_let_go_is_told_as_it_is_and_not_taken_for_air()
    {
        using var pump = Lockstep.WithDefaults(mother: 2);
        pump.Run(TimeSpan.FromSeconds(1));
        pump.Ask(new Commands { Kind = CommandKind.Start, Start = new() { FirstSide = Side.Left } });
        Assert.True(pump.RunUntil(status => status.State == PumpState.Stimulating, TimeSpan.FromSeconds(20)));
        pump.Ask(CommandKind.LetDown);
        pump.Run(TimeSpan.FromSeconds(8));
        Assert.True(pump.RunUntil(_ => pump.Pump.Truth.Lines.Left.MmHg > 100, TimeSpan.FromSeconds(5)), "Deep in a cycle.");
        pump.Pump.Fail(FailurePart.VentLeft, FailureKind.Stuck);
        Assert.True(pump.RunUntil(status => status.State == PumpState.Faulted, TimeSpan.FromSeconds(20)));

        // It is let out through the other line down to 20 mmHg, and what is left goes by the seal.
        pump.Run(TimeSpan.FromSeconds(10));
        var left = pump.Pump.Truth.Lines.Left.MmHg;
        Assert.InRange(left, 10, SafetyLimits.Released.MmHg);
        Assert.Equal(left, pump.Status.Line.Left.MmHg, 3.0); // design §6: ±3 mmHg
    }
}
