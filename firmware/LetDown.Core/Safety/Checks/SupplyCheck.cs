namespace LetDown.Core.Safety.Checks;

/// <summary>The 12 V rail outside what valves and motor are rated for, for longer than the motor's start takes.</summary>
internal sealed class SupplyCheck : IFaultCheck
{
    /// <summary>12 V less a fifth: below it a normally open vent may not close reliably. Our choice.</summary>
    private const double Lowest = 9.6;

    /// <summary>12 V and a quarter more: above it coils overheat. Our choice.</summary>
    private const double Highest = 15;

    /// <summary>The slow quantities take turns: one of four in each tick of 1 ms. Ten times that is a channel that does not answer.</summary>
    private static readonly TimeSpan LongestSilence = TimeSpan.FromMilliseconds(40);

    /// <summary>The motor's inrush may sag the rail for some tens of milliseconds.</summary>
    private Persistence _off = new(200);

    public Fault Look(in Readings readings, LineSenses senses, in Actuation told, double dt)
    {
        var volts = readings.SupplyVolts;
        var good = volts.IsFresh(readings.At, LongestSilence) && volts.Value >= Lowest && volts.Value <= Highest;
        return _off.Update(!good) ? Fault.SupplyOff : Fault.None;
    }
}
