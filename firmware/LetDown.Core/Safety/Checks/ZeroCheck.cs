namespace LetDown.Core.Safety.Checks;

/// <summary>A vented line that does not read ambient within the sensor's own tolerance.</summary>
internal sealed class ZeroCheck : IFaultCheck
{
    /// <summary>The sensor's 1.5 % of full scale (PA02, PA03: 12.9 mmHg) and the divider's 1 % resistors, mmHg.</summary>
    private const double Most = 25;

    public Fault Look(in Readings readings, LineSenses senses, double dt) =>
        senses.LargestOffset > Most ? Fault.ZeroOff : Fault.None;
}
