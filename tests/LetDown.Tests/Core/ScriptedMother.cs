using LetDown.Core;
using LetDown.Core.Session;
using LetDown.Core.Units;

namespace LetDown.Tests.Core;

/// <summary>Milk by a fixed script: an ejection common to both breasts at set times, that flows only where suction is, until a breast is empty.</summary>
internal sealed class ScriptedMother(PerSide<double> stored, double flow, double ejectionSeconds, params double[] ejections)
{
    private PerSide<double> _stored = stored;
    private TimeSpan _last;

    public PerSide<double> Flow(PumpStatus status)
    {
        var dt = (status.At - _last).TotalSeconds;
        _last = status.At;
        var elapsed = status.Elapsed.TotalSeconds;
        var isEjecting = Array.Exists(ejections, at => elapsed >= at && elapsed < at + ejectionSeconds);
        var isPumped = status.State is PumpState.Stimulating or PumpState.Expressing;
        return isEjecting && isPumped ? new(Give(Side.Left, status, dt), Give(Side.Right, status, dt)) : default;
    }

    private double Give(Side side, PumpStatus status, double dt)
    {
        if (_stored[side] <= 0 || (side != status.Side && !status.IsTogether))
        {
            return 0;
        }

        _stored = _stored.With(side, _stored[side] - (flow * dt));
        return flow;
    }
}
