namespace LetDown.Firmware.RealTime;

/// <summary>A clock that never jumps, and a way to sleep to a moment on it.</summary>
internal interface IMonotonicClock
{
    /// <summary>Since any fixed origin.</summary>
    long Nanoseconds { get; }

    /// <summary>Returns at the moment or later; at once when it has passed.</summary>
    void SleepUntil(long nanoseconds);
}
