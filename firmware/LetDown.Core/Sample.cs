namespace LetDown.Core;

/// <summary>One sensor value and when it was measured. The default value is a sensor that has never answered.</summary>
/// <param name="Value">The value, in the unit of its type.</param>
/// <param name="At">Monotonic stamp of the measurement, on the same clock as <see cref="Readings.At"/>.</param>
/// <param name="IsPresent">False until the sensor has answered once.</param>
public readonly record struct Sample<T>(T Value, TimeSpan At, bool IsPresent = true)
    where T : struct
{
    /// <summary>
    /// True when there is a value no older than <paramref name="longest"/> at <paramref name="now"/>, nor from further in the future: a
    /// clock that was set back must not make an old value new.
    /// </summary>
    public bool IsFresh(TimeSpan now, TimeSpan longest) => IsPresent && At >= now - longest && At <= now + longest;
}
