using LetDown.Core.Planning;
using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Suction;

namespace LetDown.Core;

/// <summary>Where her hand and her phone meet the session: turns presses and commands into what they ask for.</summary>
internal sealed class PumpDesk(PumpingSession session, SuctionSetting suction, QuietTime quiet, PlanMaker plans, Failsafe failsafe)
{
    /// <summary>Stop held this long vents at once, s: she means it.</summary>
    private const double MeansIt = 1;

    private readonly ButtonPresses _presses = new();
    /// <summary>Nobody holds a button for so long, s. Our choice.</summary>
    private const double Stuck = 10;

    private double _stopHeld;
    private double _anyHeld;

    /// <summary>The buttons pressed in this tick that had no meaning in it.</summary>
    public Buttons Refused { get; private set; }

    /// <summary>True while a button is down for longer than anybody would hold it.</summary>
    public bool IsButtonStuck => _anyHeld >= Stuck;

    /// <summary>Does what the buttons ask.</summary>
    public void Take(Buttons levels, double dt)
    {
        var pressed = _presses.Update(levels, dt);
        Refused = pressed == Buttons.None ? Buttons.None : Press(pressed);
        HoldStop(dt);
        _anyHeld = _presses.Held == Buttons.None ? 0 : _anyHeld + dt;
    }

    /// <summary>Does what a command asks, and says what became of it.</summary>
    public CommandOutcome Do(in Commands commands)
    {
        // A plan comes from her computer by itself: it does not tell that she is awake.
        if (commands.Kind is not (CommandKind.None or CommandKind.Plan))
        {
            session.Touch();
        }

        return Done(commands);
    }

    private CommandOutcome Done(in Commands commands) => commands.Kind switch
    {
        CommandKind.None => CommandOutcome.None,
        // Whoever holds stop, or has no button that can be read, could not stop what begins now.
        CommandKind.Start => _presses.Held.Has(Buttons.Stop) ? CommandOutcome.NotNow : session.Start(commands.Start),
        CommandKind.Pause => session.Pause(),
        CommandKind.Resume => session.Resume(),
        CommandKind.LetDown => session.Feel(),
        CommandKind.Switch => session.Switch(),
        CommandKind.Suction => SetSuction(commands),
        CommandKind.Quiet => quiet.TrySet(commands.QuietFor) ? CommandOutcome.Accepted : CommandOutcome.OutOfRange,
        CommandKind.Plan => plans.Follow(commands.Plan ?? PersonalPlan.Usual),
        CommandKind.Stop => session.Stop(),
        _ => CommandOutcome.NotNow,
    };

    /// <summary>The ones of them that had no meaning.</summary>
    private Buttons Press(Buttons pressed)
    {
        // The pump asked whether she is awake: any button says yes, and nothing else. Stop still stops.
        if (session.Touch() && !pressed.Has(Buttons.Stop))
        {
            return Buttons.None;
        }

        // Stop comes first and alone: whatever else was touched with it is not meant.
        if (pressed.Has(Buttons.Stop))
        {
            return Dismiss() || IsAccepted(session.Stop()) ? Buttons.None : Buttons.Stop;
        }

        var refused = Buttons.None;
        refused |= !pressed.Has(Buttons.StartPause) || StartOrPause() ? Buttons.None : Buttons.StartPause;
        refused |= !pressed.Has(Buttons.LetDown) || IsAccepted(session.Feel()) ? Buttons.None : Buttons.LetDown;
        refused |= !pressed.Has(Buttons.Switch) || IsAccepted(session.Switch()) ? Buttons.None : Buttons.Switch;
        ChangeSuction((pressed.Has(Buttons.SuctionUp) ? 1 : 0) - (pressed.Has(Buttons.SuctionDown) ? 1 : 0));
        return refused;
    }

    /// <summary>Stop counts by its level: as long as it is held nothing runs, whoever began it.</summary>
    private void HoldStop(double dt)
    {
        var isHeld = _presses.Held.Has(Buttons.Stop);
        _stopHeld = isHeld ? _stopHeld + dt : 0;
        if (isHeld && session.IsOn && (_stopHeld >= MeansIt || session.State != PumpState.Finishing))
        {
            session.Stop();
        }
    }

    private bool StartOrPause() =>
        Dismiss() || IsAccepted(session.IsOn ? session.PauseOrResume() : session.Start(default));

    private static bool IsAccepted(CommandOutcome outcome) => outcome == CommandOutcome.Accepted;

    /// <summary>She has seen how it ended. What locks out is not dismissed.</summary>
    private bool Dismiss() => !session.IsOn && failsafe.Dismiss() && session.Dismiss();

    private CommandOutcome SetSuction(in Commands commands)
    {
        var before = suction.Level;
        if (!suction.TrySet(commands.SuctionLevel))
        {
            return CommandOutcome.OutOfRange;
        }

        TellChange(suction.Level != before);
        return CommandOutcome.Accepted;
    }

    private void ChangeSuction(int presses) => TellChange(presses != 0 && suction.Change(presses));

    private void TellChange(bool isChanged)
    {
        if (isChanged && session.IsOn)
        {
            session.LevelChanged();
        }
    }
}
