namespace LetDown.Host.Sessions;

/// <summary>How the phases of a session worked. About one session, never about her.</summary>
public enum DiagnosisKind
{
    /// <summary>The evidence is not enough.</summary>
    CannotTell,

    /// <summary>Milk let down in time and flowed.</summary>
    AllWell,

    /// <summary>Milk was slow to let down, or did not; how much was there cannot be told from that.</summary>
    SlowRelease,

    /// <summary>Milk let down in time, there was more, and it flowed slowly.</summary>
    LowFlow,

    /// <summary>Milk let down in time, and there was little to take.</summary>
    LittleMilk,

    /// <summary>The shield or the pump kept suction from working.</summary>
    PoorSeal,
}
