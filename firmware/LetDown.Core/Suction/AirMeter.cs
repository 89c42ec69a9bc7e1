using LetDown.Core.Units;

namespace LetDown.Core.Suction;

/// <summary>
/// Measures the air in the lines once a cycle: flow that the motor moved between two moments of a build-up, for the vacuum that came of it.
/// Only reads; what the regulator believes of the plant (<see cref="PlantEstimate"/>) must follow a slipping shield within a cycle, and is
/// too restless for the gram or so that is looked for here.
/// </summary>
internal sealed class AirMeter
{
    /// <summary>Flow and vacuum are both smoothed so, s: alike, so that nothing of one lags behind the other. Our choice.</summary>
    private const double Smoothing = 0.004;

    /// <summary>A build-up is looked at from here on, mmHg: valves and motor have settled.</summary>
    private const double From = 12;

    /// <summary>... after so many time constants of the smoothing, s.</summary>
    private const double Settle = 0.012;

    /// <summary>Shallower build-ups tell too little, mmHg.</summary>
    private const double Shallowest = 20;

    /// <summary>Noise of the vacuum between two smoothed moments, mmHg: 0.3 for a reading (our assumption), evened out by the smoothing.</summary>
    private const double Noise = 0.16;

    private bool _isDone;
    private bool _hasBegun;
    private double _joined;
    private double _moved;
    private Moment _now;
    private Moment _begin;
    private double _depth;
    private double _seconds;

    /// <summary>A cycle begins.</summary>
    public void Begin()
    {
        _isDone = false;
        Stop();
    }

    /// <summary>One tick in which all these lines are one room with the manifold and no air comes in.</summary>
    public void Pull(double speed, double line, double manifold, double dt)
    {
        if (_isDone)
        {
            return;
        }

        _moved += speed * PlantModel.CapacityAt(manifold) * dt;
        var latest = new Moment(_moved, line, manifold);
        _now = _joined == 0 ? latest : _now.Toward(latest, dt / (Smoothing + dt));
        _joined += dt;
        if (!_hasBegun && _joined >= Settle && _now.Line >= From)
        {
            (_hasBegun, _begin) = (true, _now);
            (_depth, _seconds) = (0, 0);
        }

        _depth += line * dt;
        _seconds += dt;
    }

    /// <summary>They are not one room now; null unless this ends a build-up that told something.</summary>
    public AirReading? Part(PerSide<bool> lines)
    {
        var way = _now.Line - _begin.Line;
        if (!_hasBegun || _isDone || !(way >= Shallowest))
        {
            Stop();
            return null;
        }

        _isDone = true;
        var count = lines.Left && lines.Right ? 2 : 1;
        var moved = PlantModel.Atmosphere * PlantModel.FreeFlow * (_now.Moved - _begin.Moved);
        var air = (moved - (PlantModel.ManifoldAir * (_now.Manifold - _begin.Manifold))) / way;
        Stop();
        return air > 0 && double.IsFinite(air)
            ? new(lines, air, _depth / _seconds, PlantModel.Atmosphere * _seconds / way, air * Noise / (way * Math.Sqrt(count)))
            : null;
    }

    private void Stop() => (_hasBegun, _joined, _moved) = (false, 0, 0);

    /// <summary>Free flow moved so far, s, and the vacuum then.</summary>
    private readonly record struct Moment(double Moved, double Line, double Manifold)
    {
        public Moment Toward(in Moment other, double share) => new(
            Moved + ((other.Moved - Moved) * share),
            Line + ((other.Line - Line) * share),
            Manifold + ((other.Manifold - Manifold) * share));
    }
}
