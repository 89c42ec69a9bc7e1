namespace LetDown.Core.Session;

/// <summary>States of the session machine (design §5).</summary>
public enum PumpState
{
    /// <summary>Vented, waiting for start.</summary>
    Idle,

    /// <summary>Self-test, sensor zero, tare and seal check.</summary>
    Preparing,

    /// <summary>Superstate of everything between a passed self-test and the end.</summary>
    Session,

    /// <summary>Superstate of stimulation and expression.</summary>
    Pumping,

    /// <summary>Fast, light suction until milk lets down.</summary>
    Stimulating,

    /// <summary>Slower, deeper suction while milk flows.</summary>
    Expressing,

    /// <summary>Vented, on the way to the other breast.</summary>
    Switching,

    /// <summary>Vented, waiting for her.</summary>
    Paused,

    /// <summary>Vented by the pump itself for a while: a rest of the program, or one that coaxes the milk.</summary>
    Resting,

    /// <summary>Easing down before the end.</summary>
    Finishing,

    /// <summary>Over; vented.</summary>
    Complete,

    /// <summary>Vented after a fault.</summary>
    Faulted,
}
