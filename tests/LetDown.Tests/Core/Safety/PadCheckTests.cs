using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Safety;

public sealed class PadCheckTests
{
    private readonly ScriptedPump _pump = ScriptedPump.Dry();

    [Fact]
    public void A_pad_that_stays_too_warm_although_it_is_off_locks_out()
    {
        Begin();
        Warm(43.5);
        _pump.Run(9.5);
        Assert.Equal(Fault.None, _pump.Status.Fault);
        _pump.RunTo(PumpState.Faulted, 1);
        Assert.Equal((Fault.PadRuns, SafetyAction.LockOut), (_pump.Status.Fault, _pump.Status.Safety));
    }

    [Fact]
    public void A_pad_that_cools_down_in_time_is_none()
    {
        Begin();
        Warm(43.5);
        _pump.Run(9);
        Warm(42.5);
        _pump.Run(1);
        Warm(43.5);
        _pump.Run(9);
        Assert.Equal(Fault.None, _pump.Status.Fault);
    }

    private void Begin()
    {
        _pump.Do(CommandKind.Start);
        _pump.RunTo(PumpState.Stimulating, 20);
    }

    private void Warm(double celsius) => _pump.Tamper = r => r with
    {
        Sides = r.Sides with { Right = r.Sides.Right with { Pad = new(new Temperature(celsius), r.At) } },
    };
}
