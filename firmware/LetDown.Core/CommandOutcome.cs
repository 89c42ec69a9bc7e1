namespace LetDown.Core;

/// <summary>What became of the command given to a tick.</summary>
public enum CommandOutcome
{
    /// <summary>No command was given.</summary>
    None,

    /// <summary>It was done.</summary>
    Accepted,

    /// <summary>No session is on.</summary>
    NoSession,

    /// <summary>A session is on already.</summary>
    SessionOn,

    /// <summary>It has no meaning in the present state (resume when nothing is paused, let-down while switching, start while stop is held).</summary>
    NotNow,

    /// <summary>The wished suction is above the comfort ceiling or below the softest level; or the wished quiet is longer than a session may be.</summary>
    OutOfRange,

    /// <summary>The wished session is longer than the longest allowed, or no time at all.</summary>
    TooLong,

    /// <summary>The wished program or target is not within the safety limits, or there is none of that name.</summary>
    UnfitProgram,

    /// <summary>A fault stands; it must be dismissed at the pump first.</summary>
    Faulted,
}
