namespace LetDown.Core.Milk;

/// <summary>
/// What may still flow of the let-down that is known: after its highest flow, that flow fading, or the lowest since if that is more. A shield
/// that slips and is put back, or suction that pauses, brings back no more than this; a new let-down does.
/// </summary>
internal sealed class FlowEnvelope
{
    /// <summary>Time constant with which it fades, s: half the shortest interval between ejections is a third of it (LD21: 68 s). Our choice.</summary>
    private const double Fade = 25;

    private double _fading;
    private double _lowest;

    /// <summary>g/s.</summary>
    public double Flow => Math.Max(_fading, _lowest);

    /// <summary>The let-down itself: all of its flow is known.</summary>
    public void Follow(double flow, double dt)
    {
        _fading = Math.Max(flow, Faded(dt));
        _lowest = flow;
    }

    /// <summary>After its highest flow.</summary>
    public void Fall(double flow, double dt)
    {
        _fading = Faded(dt);
        _lowest = Math.Min(_lowest, flow);
    }

    private double Faded(double dt) => _fading * Math.Exp(-dt / Fade);
}
