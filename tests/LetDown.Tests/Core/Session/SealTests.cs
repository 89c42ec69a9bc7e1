using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Session;

namespace LetDown.Tests.Core.Session;

public sealed class SealTests
{
    private readonly ScriptedPump _pump = ScriptedPump.Dry();

    [Fact]
    public void A_shield_that_does_not_seal_is_told_and_after_90_seconds_ends_the_session()
    {
        Leak();
        _pump.Do(CommandKind.Start);
        _pump.Run(10);
        Assert.Equal(PumpState.Preparing, _pump.Status.State);
        Assert.Equal(Notice.CheckSeal, _pump.Status.Notice);
        _pump.RunTo(PumpState.Complete, 90);
        Assert.Equal(SessionReason.NoSeal, _pump.Status.Reason);
    }

    [Fact]
    public void A_shield_placed_a_little_later_is_fine()
    {
        Leak();
        _pump.Do(CommandKind.Start);
        _pump.Run(30);
        _pump.Tamper = readings => readings;
        _pump.RunTo(PumpState.Stimulating, 6);
        _pump.Run(2);
        Assert.Equal(Notice.None, _pump.Status.Notice);
    }

    [Fact]
    public void A_seal_lost_while_pumping_is_told_once_and_the_notice_goes_when_it_is_back()
    {
        _pump.Do(CommandKind.Start);
        _pump.RunTo(PumpState.Stimulating, 20);
        Leak();
        _pump.Run(5);
        Assert.Equal(Notice.CheckSeal, _pump.Status.Notice);
        Assert.Single(_pump.Events, e => e.Notice == Notice.CheckSeal);
        Assert.Equal(PumpState.Stimulating, _pump.Status.State);
        _pump.Tamper = readings => readings;
        _pump.Run(5);
        Assert.Equal(Notice.None, _pump.Status.Notice);
    }

    /// <summary>Only half of what is wanted builds up.</summary>
    private void Leak() => _pump.Tamper = r => r with
    {
        Sides = r.Sides with { Left = r.Sides.Left with { Line = new(r.Sides.Left.Line.Value * 0.5, r.At) } },
        Manifold = new(_pump.Status.Target is null ? r.Manifold.Value : r.Manifold.Value * 0.5, r.At),
    };
}
