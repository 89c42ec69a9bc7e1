namespace LetDown.Core.Safety.Checks;

/// <summary>A vented line that does not read ambient within the sensor's own tolerance.</summary>
internal sealed class ZeroCheck : IFaultCheck
{
    public Fault Look(in Readings readings, LineSenses senses, in Actuation told, double dt) =>
        senses.IsZeroOff ? Fault.ZeroOff : Fault.None;
}
