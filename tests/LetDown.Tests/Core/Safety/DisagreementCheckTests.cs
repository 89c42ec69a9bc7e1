using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Safety;

public sealed class DisagreementCheckTests
{
    [Theory]
    [InlineData(0.7)]
    [InlineData(1.3)]
    public void Sensors_that_differ_again_and_again_are_a_fault_and_once_is_none(double share)
    {
        var pump = ScriptedPump.Dry();
        pump.Do(CommandKind.Start);
        pump.RunTo(PumpState.Stimulating, 20);
        pump.Do(CommandKind.LetDown);
        pump.Run(6);

        pump.Tamper = r => r with { Manifold = new(r.Manifold.Value * share, r.At) };
        pump.Run(0.2);
        pump.Tamper = r => r;
        pump.Run(10);
        Assert.Equal((Fault.None, PumpState.Expressing), (pump.Status.Fault, pump.Status.State));

        pump.Tamper = r => r with { Manifold = new(r.Manifold.Value * share, r.At) };
        pump.RunTo(PumpState.Faulted, 10);
        Assert.Equal(Fault.SensorsDisagree, pump.Status.Fault);
    }

    [Fact]
    public void Once_it_was_told_and_dismissed_only_a_new_difference_is_a_new_fault()
    {
        var pump = Faulted(out var wrong);
        pump.Tamper = r => r;
        pump.Press(Buttons.Stop);
        Assert.Equal(PumpState.Idle, pump.Status.State);
        pump.Do(CommandKind.Start);
        pump.RunTo(PumpState.Stimulating, 20);
        pump.Run(20);
        Assert.Equal(Fault.None, pump.Status.Fault);

        pump.Do(CommandKind.LetDown);
        pump.Tamper = wrong;
        pump.RunTo(PumpState.Faulted, 10);
        Assert.Equal(Fault.SensorsDisagree, pump.Status.Fault);
    }

    /// <summary>In expression, with a manifold that shows too little.</summary>
    private static ScriptedPump Faulted(out Func<Readings, Readings> wrong)
    {
        var pump = ScriptedPump.Dry();
        pump.Do(CommandKind.Start);
        pump.RunTo(PumpState.Stimulating, 20);
        pump.Do(CommandKind.LetDown);
        pump.Run(6);
        wrong = r => r with { Manifold = new(r.Manifold.Value * 0.7, r.At) };
        pump.Tamper = wrong;
        pump.RunTo(PumpState.Faulted, 10);
        return pump;
    }
}
