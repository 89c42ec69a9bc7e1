namespace LetDown.Simulator.World;

/// <summary>The retriggerable one-shot between heartbeat and driver stage. It starts out dropped.</summary>
internal sealed class OneShot(TimeSpan length)
{
    private TimeSpan? _edge;

    public void Trigger(TimeSpan now) => _edge = now;

    /// <summary>True when the last edge is too long ago: motor, line valves and vents have no power.</summary>
    public bool IsDropped(TimeSpan now) => !(now - _edge < length);
}
