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
}
