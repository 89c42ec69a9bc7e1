namespace LetDown.Firmware.Simulation;

/// <summary>
/// The world waits for nobody: what the machine does late, the pump does late. A process that was held up finds the world as the last
/// outputs left it, with the one-shot long fallen.
/// </summary>
internal sealed class TrueTime : IWorldClock
{
    /// <summary>After this long at rest nothing changes any more: a longer absence is not simulated through.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    private TimeSpan? _offset;

    public TimeSpan Next(TimeSpan world, TimeSpan loop)
    {
        var next = loop + (_offset ??= world - loop);
        if (next - world > Longest)
        {
            next = world + Longest;
            _offset = next - loop;
        }

        return next > world ? next : world;
    }
}
