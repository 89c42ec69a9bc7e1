using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;
using LetDown.Firmware.Simulation;
using LetDown.Simulator.Failures;

namespace LetDown.Tests.Core.Safety;

/// <summary>On the whole simulated board, so that valves, motor and air are what they are.</summary>
public sealed class SelfTestTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void It_passes_with_good_parts_and_no_breast_feels_it(int mother)
    {
        using var pump = Lockstep.WithDefaults(mother);
        pump.Run(TimeSpan.FromSeconds(1));
        pump.Ask(CommandKind.Start);
        double line = 0, manifold = 0;
        pump.RunUntil(_ => See() && pump.Status.Target is not null, TimeSpan.FromSeconds(4));
        Assert.Equal((PumpState.Preparing, Fault.None), (pump.Status.State, pump.Status.Fault));
        Assert.InRange(line, 0, 12); // What the manifold holds, let out into a line: far below what counts as released.
        Assert.InRange(manifold, 60, 250);

        bool See()
        {
            var lines = pump.Pump.Truth.Lines;
            line = Math.Max(line, Vacuum.Max(lines.Left, lines.Right).MmHg);
            manifold = Math.Max(manifold, pump.Status.Manifold.MmHg);
            return true;
        }
    }

    [Theory]
    [InlineData(FailurePart.LineValveLeft, FailureKind.Off, Fault.ValveStuck)]
    [InlineData(FailurePart.LineValveRight, FailureKind.Stuck, Fault.ValveStuck)]
    [InlineData(FailurePart.Motor, FailureKind.Off, Fault.MotorOdd)]
    [InlineData(FailurePart.Motor, FailureKind.Stuck, Fault.MotorRuns)]
    [InlineData(FailurePart.Motor, FailureKind.Garbage, Fault.MotorRuns)]
    [InlineData(FailurePart.LineLeftSensor, FailureKind.Off, Fault.SensorImpossible)]
    public void What_does_not_move_has_its_name_and_no_session_begins(FailurePart part, FailureKind kind, Fault fault)
    {
        using var pump = Lockstep.WithDefaults(mother: 1);
        pump.Pump.Fail(part, kind);
        pump.Run(TimeSpan.FromSeconds(1));
        pump.Ask(CommandKind.Start);
        Assert.True(pump.RunUntil(status => status.State is PumpState.Faulted or PumpState.Stimulating, TimeSpan.FromSeconds(10)));
        Assert.Equal((PumpState.Faulted, fault), (pump.Status.State, pump.Status.Fault));
    }
}
