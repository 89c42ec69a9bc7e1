namespace LetDown.Core.Safety.Checks;

/// <summary>
/// A loop that stood still for so long that nothing it believed still holds; or a clock that does, so that no limit of time would ever
/// be reached.
/// </summary>
internal sealed class LoopCheck : IFaultCheck
{
    /// <summary>Ten times what the hardware one-shot waits before it vents by itself, s.</summary>
    private const double Longest = 1;

    /// <summary>A clock that moves once in ten ticks is no clock.</summary>
    private Persistence _still = new(10);
    private TimeSpan? _last;

    /// <remarks>By the stamps alone: to the checks a late tick is no longer than what one look can tell.</remarks>
    public Fault Look(in Readings readings, LineSenses senses, in Actuation told, double dt)
    {
        var gap = (readings.At - (_last ?? readings.At)).TotalSeconds;
        _last = readings.At;
        return _still.Update(gap <= 0) || gap > Longest ? Fault.LoopLate : Fault.None;
    }
}
