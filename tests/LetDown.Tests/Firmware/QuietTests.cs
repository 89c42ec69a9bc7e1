using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Core.Units;
using LetDown.Firmware.Simulation;

namespace LetDown.Tests.Firmware;

/// <summary>The motor while she listens to a recording of her baby, by the simulator's truth.</summary>
public sealed class QuietTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(3);

    [Theory]
    [InlineData(100)]
    [InlineData(150)]
    public void A_quiet_motor_is_well_below_its_usual_speed_and_reaches_the_level_all_the_same(double level)
    {
        var usual = Express(level, TimeSpan.Zero);
        var quiet = Express(level, Long);

        Assert.True(quiet.Fastest < 0.8 * usual.Fastest, FormattableString.Invariant($"{quiet.Fastest:0.00} is not well below {usual.Fastest:0.00}"));

        // The goal of the issue: a peak within 3 mmHg.
        Assert.InRange(quiet.Deepest, level - 3, level + 3);
    }

    [Fact]
    public void Quiet_ends_by_itself_or_when_she_says_so()
    {
        using var pump = Lockstep.WithDefaults(mother: 1);
        pump.Run(TimeSpan.FromSeconds(1));

        Assert.Equal(CommandOutcome.Accepted, pump.Ask(Quiet(TimeSpan.FromSeconds(3))));
        Assert.True(pump.Status.IsQuiet);
        pump.Run(TimeSpan.FromSeconds(2.9));
        Assert.True(pump.Status.IsQuiet);
        pump.Run(TimeSpan.FromSeconds(0.2));
        Assert.False(pump.Status.IsQuiet);

        pump.Ask(Quiet(Long));
        Assert.Equal(CommandOutcome.Accepted, pump.Ask(Quiet(TimeSpan.Zero)));
        Assert.False(pump.Status.IsQuiet);
    }

    [Fact]
    public void Too_long_a_quiet_is_refused_and_changes_nothing()
    {
        using var pump = Lockstep.WithDefaults(mother: 1);

        Assert.Equal(CommandOutcome.OutOfRange, pump.Ask(Quiet(TimeSpan.FromMinutes(60.01))));
        Assert.False(pump.Status.IsQuiet);
    }

    /// <summary>Five cycles of expression, long after its level was reached.</summary>
    private static (double Fastest, double Deepest) Express(double level, TimeSpan quiet)
    {
        using var pump = Lockstep.WithDefaults(mother: 1, new PumpSettings { SuctionLevel = new Vacuum(level) });
        pump.Run(TimeSpan.FromSeconds(1));
        pump.Ask(CommandKind.Start);
        pump.Ask(Quiet(quiet));
        Assert.True(pump.RunUntil(status => status.State == PumpState.Stimulating, TimeSpan.FromSeconds(30)));
        pump.Ask(CommandKind.LetDown);
        pump.Run(TimeSpan.FromSeconds(14));
        var (fastest, deepest) = (0.0, 0.0);
        pump.RunUntil(
            _ =>
            {
                var truth = pump.Pump.Truth;
                (fastest, deepest) = (Math.Max(fastest, truth.MotorSpeed), Math.Max(deepest, truth.Lines.Left.MmHg));
                return false;
            },
            TimeSpan.FromSeconds(6));
        Assert.Equal(PumpState.Expressing, pump.Status.State);
        return (fastest, deepest);
    }

    private static Commands Quiet(TimeSpan length) => new() { Kind = CommandKind.Quiet, QuietFor = length };
}
