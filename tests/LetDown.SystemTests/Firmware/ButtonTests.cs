using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Core.Units;
using LetDown.Firmware.Simulation;

namespace LetDown.SystemTests.Firmware;

/// <summary>The same thing by button, through its GPIO line, and by command.</summary>
public sealed class ButtonTests
{
    private static readonly TimeSpan Settle = TimeSpan.FromMinutes(2);

    private static readonly Commands Softer = new() { Kind = CommandKind.Suction, SuctionLevel = new(140) };
    private static readonly Commands Stronger = new() { Kind = CommandKind.Suction, SuctionLevel = new(160) };

    public static TheoryData<Buttons, CommandKind> Pairs => new()
    {
        { Buttons.StartPause, CommandKind.Pause },
        { Buttons.LetDown, CommandKind.LetDown },
        { Buttons.Switch, CommandKind.Switch },
        { Buttons.Stop, CommandKind.Stop },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_button_does_in_a_session_what_its_command_does(Buttons button, CommandKind command)
    {
        using var pressed = Stimulating(byButton: true);
        using var asked = Stimulating(byButton: false);
        pressed.Press(button);
        Assert.Equal(CommandOutcome.Accepted, asked.Ask(command));
        asked.Run(TimeSpan.FromMilliseconds(500));
        Assert.NotEqual(PumpState.Stimulating, asked.Status.State);
        Assert.Equal(What(asked), What(pressed));
    }

    [Fact]
    public void Start_pause_goes_on_after_a_pause_as_resume_does()
    {
        using var pressed = Stimulating(byButton: true);
        pressed.Press(Buttons.StartPause);
        pressed.Press(Buttons.StartPause);
        using var asked = Stimulating(byButton: false);
        asked.Ask(CommandKind.Pause);
        Assert.Equal(CommandOutcome.Accepted, asked.Ask(CommandKind.Resume));
        Assert.Equal(What(asked), What(pressed));
    }

    [Fact]
    public void Suction_buttons_change_the_level_as_the_command_does()
    {
        using var pressed = Stimulating(byButton: true);
        using var asked = Stimulating(byButton: false);
        pressed.Press(Buttons.SuctionDown);
        Assert.Equal(CommandOutcome.Accepted, asked.Ask(Softer));
        Assert.Equal(asked.Status.SuctionLevel, pressed.Status.SuctionLevel);
        pressed.Press(Buttons.SuctionUp);
        pressed.Press(Buttons.SuctionUp);
        Assert.Equal(CommandOutcome.Accepted, asked.Ask(Stronger));
        Assert.Equal(asked.Status.SuctionLevel, pressed.Status.SuctionLevel);
    }

    private static Lockstep Stimulating(bool byButton)
    {
        var pump = Lockstep.WithDefaults(mother: 1, new PumpSettings { SuctionLevel = new Vacuum(150) });
        pump.Run(TimeSpan.FromSeconds(1));
        if (byButton)
        {
            pump.Press(Buttons.StartPause);
        }
        else
        {
            Assert.Equal(CommandOutcome.Accepted, pump.Ask(CommandKind.Start));
        }

        Assert.True(pump.RunUntil(status => status.State == PumpState.Stimulating, Settle));
        return pump;
    }

    private static IEnumerable<(SessionEventKind, PumpState, Side, SessionReason)> What(Lockstep pump) =>
        pump.Events.Select(happened => (happened.Kind, happened.State, happened.Side, happened.Reason));
}
