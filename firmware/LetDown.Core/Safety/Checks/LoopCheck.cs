namespace LetDown.Core.Safety.Checks;

/// <summary>
/// A loop that stood still for so long that nothing it believed still holds; or a clock that does, so that no limit of time would ever
/// be reached.
/// </summary>
internal sealed class LoopCheck
{
    /// <summary>Ten times what the hardware one-shot waits before it vents by itself, s.</summary>
    private const double Longest = 1;

    /// <summary>A clock that moves once in ten ticks is no clock.</summary>
    private Persistence _still = new(10);

    /// <param name="dt">Since the last tick, s.</param>
    public Fault Look(double dt) =>
        _still.Update(dt <= 0) || dt > Longest ? Fault.LoopLate : Fault.None;
}
