namespace LetDown.Core.Safety;

/// <summary>What is done about what a check found, from the mildest to the severest. The severest wins.</summary>
public enum SafetyAction
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>She is told; nothing else changes. Every <see cref="Notice"/>.</summary>
    Notify,

    /// <summary>One line is vented until it is released; the session goes on by itself.</summary>
    Hold,

    /// <summary>Suction is eased down and the session ends: nothing is dangerous, but it cannot go on like this.</summary>
    EaseDown,

    /// <summary>Everything is vented within the tick, and stays so until somebody at the pump dismisses it.</summary>
    VentNow,

    /// <summary>As <see cref="VentNow"/>, but only switching off and on again ends it: a part no longer obeys.</summary>
    LockOut,
}
