namespace LetDown.Core;

/// <summary>What a console or phone may ask of the pump.</summary>
public enum CommandKind
{
    /// <summary>Nothing was asked.</summary>
    None,

    /// <summary>Begin a session.</summary>
    Start,

    /// <summary>Vent and wait.</summary>
    Pause,

    /// <summary>Go on after a pause.</summary>
    Resume,

    /// <summary>She feels her let-down.</summary>
    LetDown,

    /// <summary>Go to the other breast now.</summary>
    Switch,

    /// <summary>Set the suction level of expression.</summary>
    Suction,

    /// <summary>Soften the motor for a while, or no more.</summary>
    Quiet,

    /// <summary>Go by another plan of hers from the next session on.</summary>
    Plan,

    /// <summary>Ease down, vent, end the session.</summary>
    Stop,
}
