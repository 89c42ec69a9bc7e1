namespace LetDown.Firmware.Simulation;

/// <summary>
/// Each tick is 1 ms, however long it really took, so that a busy machine slows the mother down but never makes the pump late. While it
/// rests, no time passes.
/// </summary>
internal sealed class EvenTime(IdleRest? rest = null) : IWorldClock
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(1);

    public TimeSpan Next(TimeSpan world, TimeSpan loop) => rest?.Rests(world) == true ? world : world + Period;
}
