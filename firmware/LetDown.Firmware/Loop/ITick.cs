namespace LetDown.Firmware.Loop;

/// <summary>What the loop does each time.</summary>
internal interface ITick
{
    /// <summary>One tick; allocates nothing unless something happens in the session.</summary>
    /// <param name="now">Stamp on the monotonic clock.</param>
    /// <param name="overruns">Ticks that came too late so far.</param>
    void Step(TimeSpan now, long overruns);

    /// <summary>Everything off and vented.</summary>
    void MakeSafe();
}
