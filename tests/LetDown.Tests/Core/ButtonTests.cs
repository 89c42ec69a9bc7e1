using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Core;

public sealed class ButtonTests
{
    private readonly ScriptedPump _pump = ScriptedPump.Dry(tickSeconds: 0.002);

    [Fact]
    public void Start_pause_starts_pauses_resumes_and_dismisses()
    {
        _pump.Press(Buttons.StartPause);
        _pump.RunTo(PumpState.Stimulating, 20);
        _pump.Press(Buttons.StartPause);
        Assert.Equal(PumpState.Paused, _pump.Status.State);
        _pump.Press(Buttons.StartPause);
        Assert.Equal(PumpState.Stimulating, _pump.Status.State);
        _pump.Press(Buttons.Stop);
        _pump.RunTo(PumpState.Complete, 6);
        _pump.Press(Buttons.StartPause);
        Assert.Equal(PumpState.Idle, _pump.Status.State);
    }

    [Fact]
    public void Stop_held_down_vents_within_a_second_or_so()
    {
        Begin();
        _pump.Press(Buttons.LetDown);
        _pump.Run(10);
        Assert.Equal(PumpState.Expressing, _pump.Status.State);
        _pump.Buttons = Buttons.Stop;
        _pump.RunTo(PumpState.Complete, 1.2);
    }

    [Fact]
    public void While_stop_is_held_or_no_button_can_be_read_nothing_can_be_started()
    {
        _pump.Buttons = Buttons.Stop;
        _pump.Run(0.1);
        Assert.Equal(CommandOutcome.NotNow, _pump.Do(CommandKind.Start));
        Assert.Empty(_pump.Events);
        _pump.Buttons = Buttons.None;
        _pump.Run(0.1);
        Assert.Equal(CommandOutcome.Accepted, _pump.Do(CommandKind.Start));
    }

    [Fact]
    public void Stop_held_since_just_before_a_start_ends_what_was_started()
    {
        _pump.Buttons = Buttons.Stop;
        _pump.Run(0.01);
        _pump.Do(CommandKind.Start);
        _pump.RunTo(PumpState.Complete, 0.1);
    }

    [Fact]
    public void A_press_without_meaning_is_told_once_and_changes_nothing()
    {
        List<Buttons> refused = [];
        _pump.Watch = (_, _, _) => refused.Add(_pump.Status.Refused);
        _pump.Press(Buttons.LetDown | Buttons.Switch);
        _pump.Press(Buttons.Stop);
        Assert.Equal([Buttons.LetDown | Buttons.Switch, Buttons.Stop], refused.Where(buttons => buttons != Buttons.None));
        _pump.Press(Buttons.StartPause);
        Assert.Equal(2, refused.Count(buttons => buttons != Buttons.None));
        Assert.Equal(PumpState.Preparing, _pump.Status.State);
    }

    [Fact]
    public void Stop_wins_over_everything_pressed_with_it()
    {
        Begin();
        _pump.Press(Buttons.Stop | Buttons.StartPause | Buttons.SuctionUp);
        _pump.RunTo(PumpState.Complete, 6);
        Assert.Equal(SessionReason.Asked, _pump.Status.Reason);
        Assert.Equal(150, _pump.Status.SuctionLevel.MmHg);
    }

    [Fact]
    public void A_bounce_shorter_than_twenty_milliseconds_is_no_press()
    {
        for (var i = 0; i < 20; i++)
        {
            _pump.Buttons = i % 2 == 0 ? Buttons.StartPause : Buttons.None;
            _pump.Run(0.012);
        }

        Assert.Equal(PumpState.Idle, _pump.Status.State);
    }

    [Fact]
    public void Suction_goes_by_tens_and_never_above_the_comfort_ceiling()
    {
        Begin();
        _pump.Press(Buttons.SuctionDown);
        Assert.Equal(140, _pump.Status.SuctionLevel.MmHg);
        for (var i = 0; i < 12; i++)
        {
            _pump.Press(Buttons.SuctionUp);
        }

        Assert.Equal(200, _pump.Status.SuctionLevel.MmHg);
        Assert.Equal(200, _pump.Events.Last(e => e.Kind == SessionEventKind.SuctionLevel).Value);
    }

    [Fact]
    public void The_switch_button_goes_to_the_other_breast()
    {
        Begin();
        _pump.Press(Buttons.Switch);
        Assert.Equal(PumpState.Switching, _pump.Status.State);
        _pump.RunTo(PumpState.Stimulating, 5);
        Assert.Equal(Side.Right, _pump.Status.Side);
        Assert.Equal(2, _pump.Status.Round);
    }

    private void Begin()
    {
        _pump.Press(Buttons.StartPause);
        _pump.RunTo(PumpState.Stimulating, 20);
    }
}
