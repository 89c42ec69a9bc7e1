namespace LetDown.Firmware.Loop;

/// <summary>What the loop does each time.</summary>
internal interface ITick
{
    /// <summary>One tick; allocates nothing unless something happens in the session.</summary>
    /// <param name="now">Stamp on the monotonic clock.</param>
    /// <param name="overruns">How late this tick is, and how many were left out so far.</param>
    void Step(TimeSpan now, Overruns overruns);

    /// <summary>Goes the same ways as a tick and drives nothing: no decision, every output off, and no heartbeat, without which the hardware keeps all of them off too.</summary>
    void WarmUp(TimeSpan now);

    /// <summary>Everything off and vented.</summary>
    void MakeSafe();
}
