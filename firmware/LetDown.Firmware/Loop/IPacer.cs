namespace LetDown.Firmware.Loop;

/// <summary>Says when the next tick is. Owned by the loop's thread.</summary>
internal interface IPacer
{
    /// <summary>Ticks that came too late so far.</summary>
    long Overruns { get; }

    /// <summary>Waits for the next tick and returns its stamp on the monotonic clock.</summary>
    TimeSpan Next();
}
