using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Firmware.Simulation;
using LetDown.Simulator.Failures;

namespace LetDown.Tests.Firmware;

/// <summary>Parts without which pumping is as safe as with them, on the whole simulated board: told once, and the session goes on.</summary>
public sealed class SmallPartTests
{
    [Theory]
    [InlineData(FailurePart.Display, FailureKind.Off, Notice.DisplayLost)]
    [InlineData(FailurePart.Display, FailureKind.Stuck, Notice.DisplayLost)]
    [InlineData(FailurePart.Display, FailureKind.Garbage, Notice.DisplayLost)]
    [InlineData(FailurePart.Display, FailureKind.Intermittent, Notice.DisplayLost)]
    [InlineData(FailurePart.ButtonSwitch, FailureKind.Garbage, Notice.ButtonUnsteady)]
    [InlineData(FailurePart.ButtonStop, FailureKind.Garbage, Notice.ButtonUnsteady)]
    [InlineData(FailurePart.LevelLeft, FailureKind.Garbage, Notice.LevelUnsteady)]
    [InlineData(FailurePart.ScaleLeft, FailureKind.Intermittent, Notice.ScaleLoose)]
    [InlineData(FailurePart.ScaleLeft, FailureKind.Slow, Notice.ScaleLost)]
    [InlineData(FailurePart.MotorCurrent, FailureKind.Intermittent, Notice.MotorUnsteady)]
    [InlineData(FailurePart.LineValveLeft, FailureKind.Slow, Notice.ValveSlow)]
    [InlineData(FailurePart.VentLeft, FailureKind.Slow, Notice.ValveSlow)]
    [InlineData(FailurePart.Supply, FailureKind.Stuck, Notice.SupplyUnmeasured)]
    [InlineData(FailurePart.PadLeftThermistor, FailureKind.Intermittent, Notice.PadOff)]
    public void What_is_not_well_is_told_once_and_the_session_goes_on(FailurePart part, FailureKind kind, Notice notice)
    {
        using var pump = Started();
        pump.Pump.Fail(part, kind);
        pump.Run(TimeSpan.FromSeconds(25));
        Assert.Equal([notice], Told(pump));
        Assert.Equal((notice, Fault.None), (pump.Status.Notice, pump.Status.Fault));
        Assert.True(pump.Status.State.IsOn());
    }

    [Theory]
    [InlineData(FailurePart.Display, FailureKind.Stuck)]
    [InlineData(FailurePart.LevelLeft, FailureKind.Garbage)]
    public void It_is_told_no_more_when_the_part_is_well_again(FailurePart part, FailureKind kind)
    {
        using var pump = Started();
        pump.Pump.Fail(part, kind);
        pump.Run(TimeSpan.FromSeconds(5));
        Assert.NotEqual(Notice.None, pump.Status.Notice);
        pump.Pump.Fail(part, FailureKind.Ok);
        pump.Run(TimeSpan.FromSeconds(40));
        Assert.Equal(Notice.None, pump.Status.Notice);
        Assert.Single(Told(pump));
    }

    [Fact]
    public void A_session_with_good_parts_tells_of_none()
    {
        using var pump = Started();
        pump.Run(TimeSpan.FromMinutes(5));
        Assert.Empty(Told(pump));
    }

    [Fact]
    public void A_stop_button_that_is_stuck_before_a_session_is_told_though_none_can_begin()
    {
        using var pump = Lockstep.WithDefaults(mother: 1);
        pump.Pump.Fail(FailurePart.ButtonStop, FailureKind.Stuck);
        pump.Run(TimeSpan.FromSeconds(11));
        Assert.Equal(CommandOutcome.NotNow, pump.Ask(CommandKind.Start));
        Assert.Equal(Notice.ButtonStuck, pump.Status.Notice);
        Assert.Equal("A button is stuck", pump.Pump.DisplayLines[3].Trim());
        Assert.Empty(pump.Events);
    }

    private static Lockstep Started()
    {
        var pump = Lockstep.WithDefaults(mother: 1);
        pump.Run(TimeSpan.FromSeconds(1));
        pump.Ask(new Commands { Kind = CommandKind.Start, Start = new() { Warmth = true, Massage = true } });
        Assert.True(pump.RunUntil(status => status.State == PumpState.Stimulating, TimeSpan.FromSeconds(20)));
        return pump;
    }

    private static List<Notice> Told(Lockstep pump) =>
        [.. pump.Events.Where(happened => happened.Kind == SessionEventKind.Notice).Select(happened => happened.Notice)];
}
