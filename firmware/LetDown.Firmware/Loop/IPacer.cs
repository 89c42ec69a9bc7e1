namespace LetDown.Firmware.Loop;

/// <summary>Says when the next tick is. Owned by the loop's thread.</summary>
internal interface IPacer
{
    /// <summary>How late the newest tick is, and how many were left out so far.</summary>
    Overruns Overruns { get; }

    /// <summary>Waits for the next tick and returns its stamp on the monotonic clock.</summary>
    TimeSpan Next();
}
