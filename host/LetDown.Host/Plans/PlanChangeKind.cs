namespace LetDown.Host.Plans;

/// <summary>How the plan came to be another. The numbers are stored: never change one.</summary>
public enum PlanChangeKind
{
    /// <summary>From her sessions.</summary>
    Learned = 0,

    /// <summary>She set it.</summary>
    Set = 1,

    /// <summary>She had everything forgotten: learning begins anew with the sessions after it.</summary>
    Reset = 2,

    /// <summary>She had it stay as it is.</summary>
    Frozen = 3,

    /// <summary>She had it go on learning.</summary>
    WentOn = 4,
}
