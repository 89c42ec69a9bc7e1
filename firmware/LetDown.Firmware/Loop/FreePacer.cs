namespace LetDown.Firmware.Loop;

/// <summary>Ticks of a simulated board as fast as it goes. Counts milliseconds from zero.</summary>
internal sealed class FreePacer : IPacer
{
    private long _ticks;

    public Overruns Overruns => default;

    public TimeSpan Next() => TimeSpan.FromMilliseconds(++_ticks);
}
