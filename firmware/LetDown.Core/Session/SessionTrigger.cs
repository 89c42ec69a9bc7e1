namespace LetDown.Core.Session;

/// <summary>What moves the session machine.</summary>
internal enum SessionTrigger
{
    /// <summary>She wants a session.</summary>
    Start,

    /// <summary>Self-test, zero, tare and seal check are done.</summary>
    Prepared,

    /// <summary>Milk flows, or she feels that it will.</summary>
    LetDown,

    /// <summary>Milk has stopped flowing.</summary>
    FlowFell,

    /// <summary>Go to the other breast.</summary>
    LeaveSide,

    /// <summary>The left line is vented; the other one may begin.</summary>
    SideReady,

    /// <summary>The pump takes a break by itself.</summary>
    Rest,

    /// <summary>Its break is over.</summary>
    RestOver,

    /// <summary>She wants a break.</summary>
    Pause,

    /// <summary>She is back.</summary>
    Resume,

    /// <summary>Ease down and end.</summary>
    Finish,

    /// <summary>Suction is down and both lines are vented.</summary>
    EasedDown,

    /// <summary>The failsafe has vented the pump.</summary>
    Fault,

    /// <summary>Somebody at the pump has seen how it ended.</summary>
    Dismiss,
}
