namespace LetDown.Core.Suction;

/// <summary>
/// What one set of lines is like, learned while it is pulled (<see cref="Plant"/>): a Kalman filter over windows of the wave whose two parameters may wander: bottles fill, seals move.
/// </summary>
internal sealed class PlantEstimate
{
    /// <summary>Length of a window, s: long enough that the sensor's noise at its two ends is small beside the way between. Our choice.</summary>
    private const double Window = 0.025;

    /// <summary>Sensor's noise at both ends of a window, mmHg. Our assumption of 0.3 mmHg for each reading, doubled.</summary>
    private const double Noise = 0.8;

    /// <summary>Share by which the motor's flow may be off its model.</summary>
    private const double FlowDoubt = 0.05;

    /// <summary>How far the parameters wander in a window: a share of the fill, and of a leak in 1/mmHg.</summary>
    private const double FillWander = 0.01;
    private const double LeakWander = 0.00003;

    private const double LeakDoubt = 0.0006;
    private const double MostLeak = 0.02;

    private readonly double _least = PlantModel.FillOf(PlantModel.LeastAir);
    private readonly double _most;

    private double _fill;
    private double _leak = 0.00005;
    private double _time;
    private double _from;
    private double _flow;
    private double _depth;

    // Covariance of fill and leak.
    private double _ff;
    private double _fl;
    private double _ll;

    /// <param name="air">Air that these lines hold with empty bottles, mL.</param>
    public PlantEstimate(double air)
    {
        _fill = PlantModel.FillOf(air);
        _most = 4 * _fill;
        Doubt();
    }

    /// <summary>What they are like, as far as is known.</summary>
    public Plant Plant => new(_fill, _leak);

    /// <summary>A bottle may have been changed, a shield moved: what was learned is only a first guess.</summary>
    public void Doubt()
    {
        _ff = _fill * _fill / 4;
        _fl = 0;
        _ll = LeakDoubt * LeakDoubt;
        _time = 0;
    }

    /// <summary>The next window begins anew.</summary>
    public void Skip() => _time = 0;

    /// <summary>Takes in one tick with the line joined to the manifold and its vent shut.</summary>
    public void Update(double speed, double line, double manifold, double dt)
    {
        if (_time == 0)
        {
            _from = line;
            _flow = 0;
            _depth = 0;
        }

        _time += dt;
        _flow += speed * PlantModel.CapacityAt(manifold) * dt;
        _depth += line * dt;
        if (_time >= Window)
        {
            Learn(line - _from);
            _time = 0;
        }
    }

    private void Learn(double way)
    {
        if (!double.IsFinite(way + _depth))
        {
            // A broken reading: the failsafe deals with it, and nothing is learned from it.
            return;
        }

        _ff += _fill * _fill * FillWander * FillWander;
        _ll += LeakWander * LeakWander;
        var pf = (_ff * way) + (_fl * _depth);
        var pl = (_fl * way) + (_ll * _depth);
        var noise = (_fill * _fill * Noise * Noise) + (_flow * _flow * FlowDoubt * FlowDoubt);
        var scale = 1 / ((way * pf) + (_depth * pl) + noise);
        var error = _flow - (_fill * way) - (_leak * _depth);
        _fill = Math.Clamp(_fill + (pf * scale * error), _least, _most);
        _leak = Math.Clamp(_leak + (pl * scale * error), 0, MostLeak);
        _ff -= pf * pf * scale;
        _fl -= pf * pl * scale;
        _ll -= pl * pl * scale;
    }
}
