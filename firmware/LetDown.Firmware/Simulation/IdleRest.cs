using LetDown.Core.Session;
using LetDown.Firmware.Loop;
using LetDown.Firmware.RealTime;

namespace LetDown.Firmware.Simulation;

/// <summary>
/// Lets simulated time stand still while nothing is on. As fast as it goes would burn a core for nothing; and a session that
/// always begins at the same moment of the mother's life is the same session each time.
/// </summary>
internal sealed class IdleRest(StatusHolder holder, IMonotonicClock clock)
{
    /// <summary>Longer than sensors take to settle and the display to catch up.</summary>
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(3);

    private const long Nap = 2_000_000;

    private TimeSpan _busy;

    /// <summary>True when time should not move in this tick; then a little real time has passed.</summary>
    public bool Rests(TimeSpan now)
    {
        if (holder.Read().Status.State.IsOn())
        {
            _busy = now;
        }

        if (now - _busy < Settle)
        {
            return false;
        }

        clock.SleepUntil(clock.Nanoseconds + Nap);
        return true;
    }
}
