namespace LetDown.Core;

/// <summary>The pump's six buttons (design §3), as levels.</summary>
[Flags]
public enum Buttons
{
    /// <summary>None held.</summary>
    None = 0,

    /// <summary>Stop: eases down, vents, ends the session. Read by level in every tick.</summary>
    Stop = 1,

    /// <summary>Start a session; pause and resume while one is on; dismiss a finished or faulted one.</summary>
    StartPause = 2,

    /// <summary>She feels her let-down.</summary>
    LetDown = 4,

    /// <summary>Go to the other breast now.</summary>
    Switch = 8,

    /// <summary>A little more suction, never above her comfort ceiling.</summary>
    SuctionUp = 16,

    /// <summary>A little less suction.</summary>
    SuctionDown = 32,
}
