namespace LetDown.Host.Plans;

/// <summary>Why a change was not larger. The numbers are stored: never change one.</summary>
public enum PlanLimit
{
    /// <summary>It was all there was.</summary>
    None = 0,

    /// <summary>It goes a fifth of the way each time.</summary>
    Fifth = 1,

    /// <summary>It stays near her own setting.</summary>
    Band = 2,
}
