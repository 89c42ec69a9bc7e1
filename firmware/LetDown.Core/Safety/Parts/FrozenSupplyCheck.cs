namespace LetDown.Core.Safety.Parts;

/// <summary>
/// The measured rail stands still to the last bit while the motor's current comes and goes, which no cable lets it: it is not measured any
/// more. Nothing else would tell when it sags.
/// </summary>
internal sealed class FrozenSupplyCheck : IPartCheck
{
    /// <summary>Current that came and went meanwhile, A in all: ten cycles and more. Our choice.</summary>
    private const double Most = 20;

    private double _volts;
    private double _amperes;
    private double _moved;

    public Notice Notice => Notice.SupplyUnmeasured;

    public bool Look(in Readings readings, LineSenses senses, in Actuation told, double dt)
    {
        var (volts, amperes) = (readings.SupplyVolts.Value, readings.MotorAmperes.Value);
        _moved = volts != _volts ? 0 : Math.Min(2 * Most, _moved + Math.Abs(amperes - _amperes));
        (_volts, _amperes) = (volts, amperes);
        return _moved >= Most;
    }
}
