namespace LetDown.Firmware.Loop;

/// <summary>Ticks of a simulated board as fast as it goes. Counts milliseconds from zero.</summary>
internal sealed class FreePacer : IPacer
{
    private long _ticks;

    public long Overruns => 0;

    public TimeSpan Next() => TimeSpan.FromMilliseconds(++_ticks);
}
