namespace LetDown.Core.Safety.Checks;

/// <summary>A loop that stood still for so long that nothing it believed still holds.</summary>
internal sealed class LoopCheck : IFaultCheck
{
    /// <summary>Ten times what the hardware one-shot waits before it vents by itself, s.</summary>
    private const double Longest = 1;

    public Fault Look(in Readings readings, LineSenses senses, double dt) => dt > Longest ? Fault.LoopLate : Fault.None;
}
