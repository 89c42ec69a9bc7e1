namespace LetDown.Host.Sessions;

/// <summary>What a segment of a session was for.</summary>
public enum Phase
{
    /// <summary>Self-test, zero and seal check.</summary>
    Preparation,

    /// <summary>Fast, light suction until milk lets down.</summary>
    Stimulation,

    /// <summary>Slower, deeper suction while milk flows.</summary>
    Expression,

    /// <summary>Vented, on the way to the other breast.</summary>
    Switching,

    /// <summary>Vented, waiting for her.</summary>
    Pause,

    /// <summary>Easing down before the end.</summary>
    Finish,

    /// <summary>Vented by the pump itself for a while: a rest of the program, or one that coaxes the milk.</summary>
    Rest,
}
