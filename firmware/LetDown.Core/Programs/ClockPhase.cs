namespace LetDown.Core.Programs;

/// <summary>What a step of a program by the clock does.</summary>
public enum ClockPhase
{
    /// <summary>Stimulation, whatever the milk does.</summary>
    Stimulate,

    /// <summary>Expression, whatever the milk does.</summary>
    Express,

    /// <summary>Stimulation and expression as the milk asks for.</summary>
    Pump,

    /// <summary>Vented.</summary>
    Rest,
}
