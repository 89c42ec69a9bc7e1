namespace LetDown.Host.Sessions;

/// <summary>What happened at a moment of a session.</summary>
public enum MomentKind
{
    /// <summary>The session began.</summary>
    Began,

    /// <summary>Stimulation began, on another breast or after expression, a pause or a rest.</summary>
    Stimulation,

    /// <summary>Expression began.</summary>
    Expression,

    /// <summary>The breast was left for the other one.</summary>
    Switching,

    /// <summary>A pause began.</summary>
    Pause,

    /// <summary>A rest began.</summary>
    Rest,

    /// <summary>A let-down was seen or felt.</summary>
    LetDown,

    /// <summary>A let-down brought no milk: it was none.</summary>
    LetDownWithdrawn,

    /// <summary>Milk was slow, and the pump tried something.</summary>
    Coaxing,

    /// <summary>Of two breasts pumped together, one was let go.</summary>
    SideFinished,

    /// <summary>She set the suction level.</summary>
    SuctionLevel,

    /// <summary>She was told something.</summary>
    Notice,

    /// <summary>A fault vented the pump.</summary>
    Fault,

    /// <summary>The pump began to ease down.</summary>
    Finishing,

    /// <summary>The session was over.</summary>
    Ended,
}
