using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Core.Milk;

/// <summary>
/// Milk in a set of lines by the air that they lose to it. A Kalman filter over cycles: air of empty bottles, how much less of it a deeper
/// build-up sees, <see cref="MotorGain"/>, milk and flow. While the scale is good, milk is known and the rest is learned; when it is not,
/// milk follows from the rest. Never allocates after it is made.
/// </summary>
internal sealed class HeadSpaceMilk(MotorGain gain)
{
    /// <summary>Cycles before anything is said. Our choice.</summary>
    private const int Fewest = 5;

    /// <summary>Longest between two cycles of one visit, s.</summary>
    private const double LongestGap = 4;

    /// <summary>A cycle that misses what was expected by more than this many deviations is none: a shield slipped. Our choice.</summary>
    private const double Wild = 5;

    /// <summary>So many of them in a row: the line itself is another, its bottle or shield changed. Our choice.</summary>
    private const int WildToDoubt = 6;

    private const int Empty = 0;
    private const int PerDepth = 1;
    private const int Gain = 2;
    private const int Grams = 3;
    private const int Flow = 4;
    private const int States = 5;

    /// <summary>The breast gives way by 0.05 mL for each mmHg or so, twice that less air at each mmHg deeper. Our assumption, wide.</summary>
    private const double DepthDoubt = 0.08;

    /// <summary>Mean vacuum in the middle of what is used, mmHg.</summary>
    private const double MiddleDepth = 70;

    /// <summary>Motor and sensors drift: mL² for each second. Our choice.</summary>
    private const double Drift = 0.0004;

    /// <summary>Flow changes: (g/s)² for each second. Our choice, by `LetDown.Benchmarks -- headspace` on seeds below 1000.</summary>
    private const double FlowChange = 0.004;

    /// <summary>Flow that is thought of where nothing is known, g/s.</summary>
    private const double UsualFlow = 0.2;

    /// <summary>What a scale leaves open, g and g/s.</summary>
    private const double ScaleDoubt = 0.05;

    private readonly SmallFilter _filter = new(States);
    private double _at = double.NaN;
    private int _cycles;
    private int _wild;

    /// <summary>What is believed now.</summary>
    public AirMilk Milk { get; private set; }

    /// <summary>Another session: another bottle.</summary>
    public void Begin()
    {
        _cycles = 0;
        _wild = 0;
        Milk = default;
    }

    /// <summary>One more cycle. <paramref name="shown"/> is what is told of these bottles now, g.</summary>
    public void Look(in AirReading air, double seconds, double shown, KnownMilk? known)
    {
        Start(air, seconds, shown);
        Move(seconds, shown);
        if (known is { } scale)
        {
            Weigh(scale);
        }
        else
        {
            AdoptGain();
        }

        Measure(air, known is not null);
        Hold();
        Tell(seconds, air.Noise);
    }

    private void Start(in AirReading air, double seconds, double shown)
    {
        if (_cycles++ > 0)
        {
            return;
        }

        _at = seconds;
        _filter.Set(Gain, gain.Value, gain.Variance);
        _filter.Set(PerDepth, 0, DepthDoubt * DepthDoubt);
        _filter.Set(Grams, shown, ScaleDoubt * ScaleDoubt);
        _filter.Set(Flow, 0, UsualFlow * UsualFlow / 16);
        _filter.Set(Empty, air.Millilitres + (gain.Value * shown / Mass.MilkGramsPerMillilitre), air.Millilitres * air.Millilitres);
    }

    private void Move(double seconds, double shown)
    {
        var dt = Math.Max(0, seconds - _at);
        _at = seconds;
        if (dt > LongestGap)
        {
            // A rest or the other breast: what was told of it meanwhile stands, and the shield may sit a little differently.
            _filter.Set(Grams, shown, 0.04 + (ScaleDoubt * ScaleDoubt));
            _filter.Set(Flow, 0, UsualFlow * UsualFlow);
            _filter.AddDoubt(Empty, 0.25);
            _wild = 0;
            return;
        }

        _filter.Integrate(Grams, Flow, dt);
        _filter.AddDoubt(Flow, FlowChange * dt);
        _filter.AddDoubt(Empty, Drift * dt);
    }

    private void Weigh(KnownMilk scale)
    {
        _filter.Set(Grams, scale.Grams, ScaleDoubt * ScaleDoubt);
        _filter.Set(Flow, scale.GramsPerSecond, ScaleDoubt * ScaleDoubt);
    }

    /// <summary>What the other side learned of the motor meanwhile. The milk so far stays what it is.</summary>
    private void AdoptGain()
    {
        if (gain.Variance < _filter.Variance(Gain))
        {
            _filter.State[Empty] += (gain.Value - _filter.State[Gain]) * _filter.State[Grams] / Mass.MilkGramsPerMillilitre;
            _filter.Set(Gain, gain.Value, gain.Variance);
        }
    }

    private void Measure(in AirReading air, bool isKnown)
    {
        var state = _filter.State;
        var displaced = (state[Grams] - (air.Squeeze * state[Flow])) / Mass.MilkGramsPerMillilitre;
        var depth = air.Depth - MiddleDepth;
        var error = air.Millilitres - (state[Empty] - (depth * state[PerDepth]) - (state[Gain] * displaced));
        var share = state[Gain] / Mass.MilkGramsPerMillilitre;
        Span<double> by = [1, -depth, -displaced, -share, share * air.Squeeze];
        var variance = air.Noise * air.Noise;
        if (error * error > Wild * Wild * (_filter.Spread(by) + variance))
        {
            Refuse();
            return;
        }

        _wild = 0;
        _filter.Take(by, error, variance, isKnown ? -1 : Gain);
        if (isKnown)
        {
            gain.Learn(state[Gain], _filter.Variance(Gain));
        }
    }

    private void Refuse()
    {
        if (++_wild >= WildToDoubt)
        {
            _wild = 0;
            _filter.AddDoubt(Empty, 400);
        }
    }

    /// <summary>Milk flows one way, and not faster than it can.</summary>
    private void Hold() => _filter.State[Flow] = Math.Clamp(_filter.State[Flow], 0, MilkLimits.FastestFlow);

    private void Tell(double seconds, double noise) => Milk = new(
        seconds,
        _filter.State[Grams],
        _filter.State[Flow],
        noise * Mass.MilkGramsPerMillilitre / _filter.State[Gain],
        Math.Sqrt(_filter.Variance(Grams)),
        _cycles >= Fewest && _wild == 0);
}
