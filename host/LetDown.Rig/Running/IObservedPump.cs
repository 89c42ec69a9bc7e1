using LetDown.Core;
using LetDown.Core.Session;

namespace LetDown.Rig.Running;

/// <summary>What a run shows of a pump, whatever it runs on.</summary>
internal interface IObservedPump
{
    /// <summary>The scenario's time.</summary>
    TimeSpan Now { get; }

    /// <summary>What is really so.</summary>
    Measured Measured { get; }

    /// <summary>What the pump says.</summary>
    PumpStatus Status { get; }

    /// <summary>All that it has given its journal so far.</summary>
    IReadOnlyList<SessionEvent> Events { get; }

    /// <summary>The display, line by line.</summary>
    IReadOnlyList<string> DisplayLines { get; }
}
