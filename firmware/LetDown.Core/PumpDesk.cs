using LetDown.Core.Safety;
using LetDown.Core.Session;

namespace LetDown.Core;

/// <summary>Where her hand and her phone meet the session: turns presses and commands into what they ask for.</summary>
internal sealed class PumpDesk(PumpingSession session, SuctionSetting suction, Failsafe failsafe)
{
    /// <summary>Stop held this long vents at once, s: she means it.</summary>
    private const double MeansIt = 1;

    private readonly ButtonPresses _presses = new();
    private double _stopHeld;

    /// <summary>Does what the buttons ask.</summary>
    public void Take(Buttons levels, double dt)
    {
        var pressed = _presses.Update(levels, dt);
        HoldStop(dt);
        if (pressed != Buttons.None)
        {
            Press(pressed);
        }
    }

    /// <summary>Does what a command asks, and says what became of it.</summary>
    public CommandOutcome Do(in Commands commands) => commands.Kind switch
    {
        CommandKind.None => CommandOutcome.None,
        CommandKind.Start => session.Start(commands.Start),
        CommandKind.Pause => session.Pause(),
        CommandKind.Resume => session.Resume(),
        CommandKind.LetDown => session.Feel(),
        CommandKind.Switch => session.Switch(),
        CommandKind.Suction => SetSuction(commands),
        CommandKind.Stop => session.Stop(),
        _ => CommandOutcome.NotNow,
    };

    private void Press(Buttons pressed)
    {
        // Stop comes first and alone: whatever else was touched with it is not meant.
        if (pressed.Has(Buttons.Stop))
        {
            StopOrDismiss();
            return;
        }

        if (pressed.Has(Buttons.StartPause))
        {
            StartOrPause();
        }

        if (pressed.Has(Buttons.LetDown))
        {
            session.Feel();
        }

        if (pressed.Has(Buttons.Switch))
        {
            session.Switch();
        }

        ChangeSuction((pressed.Has(Buttons.SuctionUp) ? 1 : 0) - (pressed.Has(Buttons.SuctionDown) ? 1 : 0));
    }

    private void HoldStop(double dt)
    {
        _stopHeld = _presses.Held.Has(Buttons.Stop) ? _stopHeld + dt : 0;
        if (_stopHeld >= MeansIt && session.State == PumpState.Finishing)
        {
            session.Stop();
        }
    }

    private void StopOrDismiss()
    {
        if (!Dismiss())
        {
            session.Stop();
        }
    }

    private void StartOrPause()
    {
        if (Dismiss())
        {
            return;
        }

        if (session.IsOn)
        {
            session.PauseOrResume();
        }
        else
        {
            session.Start(default);
        }
    }

    private bool Dismiss()
    {
        var isDismissed = session.Dismiss();
        if (isDismissed)
        {
            failsafe.Dismiss();
        }

        return isDismissed;
    }

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
