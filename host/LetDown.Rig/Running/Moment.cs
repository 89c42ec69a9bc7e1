using LetDown.Core;
using LetDown.Core.Session;

namespace LetDown.Rig.Running;

/// <summary>What there is to see after a tick. One object for the whole run, brought up to date each time: there are a thousand a second.</summary>
internal sealed class Moment(IObservedPump pump)
{
    private int _seen;
    private int _before;

    /// <summary>Seconds since power-on.</summary>
    public double Now { get; private set; }

    /// <summary>What is really so.</summary>
    public Measured Measured { get; private set; } = pump.Measured;

    /// <summary>What the pump says.</summary>
    public PumpStatus Status { get; private set; } = pump.Status;

    /// <summary>When the first part failed.</summary>
    public double? FailedAt { get; set; }

    /// <summary>The display as it is read: line by line, single spaces.</summary>
    public string Screen => Screens.Read(pump.DisplayLines);

    /// <summary>What the pump gave its journal in this tick.</summary>
    public IEnumerable<SessionEvent> News => pump.Events.Skip(_before).Take(_seen - _before);

    public bool HasNews => _seen > _before;

    public void Update()
    {
        (Now, Measured, Status) = (pump.Now.TotalSeconds, pump.Measured, pump.Status);
        (_before, _seen) = (_seen, pump.Events.Count);
    }
}
