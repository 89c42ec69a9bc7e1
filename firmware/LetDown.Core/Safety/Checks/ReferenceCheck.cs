namespace LetDown.Core.Safety.Checks;

/// <summary>The converter measures a divider of two equal resistors: a dead bus reads 0 or 1 there, and a silent one nothing new.</summary>
internal sealed class ReferenceCheck : IFaultCheck
{
    /// <summary>Two 1 % resistors and the converter's own error, as a share of full scale.</summary>
    private const double Tolerance = 0.02;

    private Persistence _off = new(3);

    public Fault Look(in Readings readings, LineSenses senses, in Actuation told, double dt)
    {
        var share = readings.ReferenceShare;
        var good = share.IsFresh(readings.At, TimeSpan.Zero) && Math.Abs(share.Value - SafetyLimits.ReferenceShare) <= Tolerance;
        return _off.Update(!good) ? Fault.ReferenceOff : Fault.None;
    }
}
