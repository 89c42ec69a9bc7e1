using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;
using LetDown.Firmware.Simulation;
using LetDown.Simulator;

namespace LetDown.Tests.Firmware;

/// <summary>When her level is not reached, she is told why: the whole pump in lockstep.</summary>
public sealed class ShortSuctionTests
{
    /// <summary>A new pump just reaches <see cref="Level"/> with so much air in its line, mL: tube, shield and an empty bottle.</summary>
    private const double MuchAir = 230;

    /// <summary>More than it can move at this level and rate, mL.</summary>
    private const double TooMuchAir = 300;

    private const double Level = 220;

    /// <summary>A battery that is all but empty, as a share of 12 V; with the motor on it stays above the 9.6 V where the pump lets go.</summary>
    private const double Weak = 0.85;

    [Theory]
    [InlineData(Weak, MuchAir, Notice.SupplyWeak)]
    [InlineData(1, MuchAir, Notice.None)]
    [InlineData(1, TooMuchAir, Notice.SuctionShort)]
    public void A_level_that_is_not_reached_is_told_with_its_cause(double supply, double air, Notice expected)
    {
        using var pump = Express(Disturbances.Calm with
        {
            SupplyLevel = Between.Exactly(supply),
            HeadSpaceMillilitres = Between.Exactly(air),
        });

        // The way up takes 11 s; then three cycles tell.
        pump.Run(TimeSpan.FromSeconds(20));

        Assert.Equal((PumpState.Expressing, Fault.None, expected), (pump.Status.State, pump.Status.Fault, pump.Status.Notice));
        Assert.Equal(expected == Notice.None ? [] : [expected], from happened in pump.Events where happened.Kind == SessionEventKind.Notice select happened.Notice);
    }

    [Fact]
    public void A_shield_that_slips_is_told_as_such_and_not_as_weak_power()
    {
        // As far as the lively world's slips go, and often.
        using var pump = Express(Disturbances.Calm with { SealSlips = new(60, 0, Between.Exactly(12), Between.Exactly(0.8)) });

        Assert.True(pump.RunUntil(status => status.Notice != Notice.None, TimeSpan.FromMinutes(5)));

        Assert.Equal(Notice.CheckSeal, pump.Status.Notice);
        Assert.InRange(pump.Pump.Truth.SealLeaks[pump.Status.Side], 0.8, 0.9);
        Assert.True(pump.RunUntil(status => status.Notice == Notice.None, TimeSpan.FromSeconds(20)));
    }

    private static Lockstep Express(Disturbances disturbances)
    {
        var ceiling = new Vacuum(240);
        var pump = Lockstep.WithDefaults(mother: 1, new PumpSettings { ComfortCeiling = new(ceiling, ceiling), SuctionLevel = new Vacuum(Level) }, disturbances);
        pump.Run(TimeSpan.FromSeconds(1));
        pump.Ask(CommandKind.Start);
        Assert.True(pump.RunUntil(status => status.State == PumpState.Stimulating, TimeSpan.FromSeconds(60)));
        pump.Ask(CommandKind.LetDown);
        return pump;
    }
}
