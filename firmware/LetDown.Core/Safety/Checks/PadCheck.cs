using LetDown.Core.Units;

namespace LetDown.Core.Safety.Checks;

/// <summary>A warm pad that has been off for a while and is too warm all the same: its driver is shorted, and only its own thermostat holds it.</summary>
internal sealed class PadCheck : IFaultCheck
{
    /// <summary>Design §6: 43 °C is a fault.</summary>
    private static readonly Temperature TooWarm = new(43);

    /// <summary>A pad that was switched off at 43 °C has cooled below it by then, s.</summary>
    private const double Cools = 10;

    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private PerSide<double> _warm;

    public Fault Look(in Readings readings, LineSenses senses, in Actuation told, double dt)
    {
        _warm = new(Warm(readings, told, Side.Left, dt), Warm(readings, told, Side.Right, dt));
        return _warm.Left > Cools || _warm.Right > Cools ? Fault.PadRuns : Fault.None;
    }

    private double Warm(in Readings readings, in Actuation told, Side side, double dt)
    {
        var pad = readings.Sides[side].Pad;
        var isWarm = !told.Sides[side].PadOn && pad.IsFresh(readings.At, Fresh) && pad.Value > TooWarm;
        return isWarm ? _warm[side] + dt : 0;
    }
}
