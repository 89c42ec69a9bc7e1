using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Suction;
using LetDown.Core.Units;
using LetDown.Simulator;
using LetDown.Tests.Core.Suction;

namespace LetDown.Tests.Core.Safety;

public sealed class MotorCheckTests
{
    [Fact]
    public void Current_that_flows_through_a_motor_told_to_stand_locks_out()
    {
        var pump = ScriptedPump.Dry();
        pump.Tamper = r => r with { MotorAmperes = new(0.5, r.At) };
        pump.Run(1);
        Assert.Equal(Fault.None, pump.Status.Fault); // Nobody has asked for suction.
        pump.Do(CommandKind.Start);
        pump.RunTo(PumpState.Faulted, 0.05);
        Assert.Equal((Fault.MotorRuns, SafetyAction.LockOut), (pump.Status.Fault, pump.Status.Safety));

        pump.Tamper = r => r;
        pump.Press(Buttons.StartPause);
        pump.Press(Buttons.Stop);
        Assert.Equal(PumpState.Faulted, pump.Status.State);
        Assert.Equal(CommandOutcome.Faulted, pump.Do(CommandKind.Start));
        Assert.Equal(Actuation.Safe, pump.Actuation);
    }

    [Fact]
    public void A_current_that_is_not_measured_any_more_proves_nothing()
    {
        var bench = new CheckBench(new LetDown.Core.Safety.Checks.MotorCheck());
        var old = TimeSpan.FromHours(1);
        bench.Spoil = r => r with { MotorAmperes = new(0.5, old) };
        Assert.Null(bench.TicksToFault(Fault.MotorRuns));
        bench.Spoil = r => r with { MotorAmperes = new(0.5, r.At) };
        Assert.NotNull(bench.TicksToFault(Fault.MotorRuns));
    }

    [Fact]
    public void Current_that_flows_while_the_duty_is_0_locks_out_in_the_middle_of_a_wave()
    {
        var pump = ScriptedPump.Dry();
        pump.Do(CommandKind.Start);
        pump.RunTo(PumpState.Stimulating, 20);
        pump.Tamper = r => r with { MotorAmperes = new(0.3, r.At) };
        pump.RunTo(PumpState.Faulted, 2);
        Assert.Equal(Fault.MotorRuns, pump.Status.Fault);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(2.0)]
    public void A_motor_that_draws_nothing_or_all_there_is_ends_the_session_gently(double amperesWhileOn)
    {
        var pump = ScriptedPump.Dry();
        pump.Do(CommandKind.Start);
        pump.RunTo(PumpState.Stimulating, 20);
        pump.Tamper = r => r with { MotorAmperes = new(pump.Actuation.Motor is { Fraction: > 0 } ? amperesWhileOn : 0, r.At) };
        pump.RunTo(PumpState.Finishing, 10);
        Assert.Equal((Fault.MotorOdd, SafetyAction.EaseDown), (pump.Status.Fault, pump.Status.Safety));
        Assert.NotNull(pump.Status.Target);
        pump.RunTo(PumpState.Faulted, 6);
        Assert.Single(pump.Events, e => e is { Kind: SessionEventKind.Fault, Fault: Fault.MotorOdd });
        Assert.Single(pump.Events, e => e is { Kind: SessionEventKind.Ended, Reason: SessionReason.Fault });

        pump.Tamper = r => r;
        Assert.Equal(CommandOutcome.Faulted, pump.Do(CommandKind.Start));
        pump.Press(Buttons.StartPause);
        Assert.Equal((PumpState.Idle, Fault.None), (pump.Status.State, pump.Status.Fault));
    }

    [Theory]
    [InlineData(50, 120)]
    [InlineData(100, 120)]
    [InlineData(150, 60)]
    [InlineData(240, 40)]
    public void A_good_motor_is_never_taken_for_a_bad_one(double peak, double rate)
    {
        for (var seed = 1; seed <= 6; seed++)
        {
            var bench = new SuctionBench(seed, Disturbances.Lively);
            bench.Run(SuctionIntent.Wave(Side.Left, new(new(peak), new(rate))), 15);
            bench.Run(SuctionIntent.Vented, 2);
            Assert.Equal(Fault.None, bench.Fault);
        }
    }
}
