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

    /// <summary>Mean vacuum in the middle of what is used, mmHg.</summary>
    private const double MiddleDepth = 70;

    /// <summary>Motor and sensors drift: mL² for each second. Our choice.</summary>
    private const double Drift = 0.0004;

    /// <summary>Flow changes: (g/s)² for each second. Our choice, by `LetDown.Benchmarks -- headspace` on seeds below 1000.</summary>
    private const double FlowChange = 0.0002;

    /// <summary>Flow that is thought of where nothing is known, g/s.</summary>
    private const double UsualFlow = 0.2;

    /// <summary>What is told differs by more than this, g: it was pumped together with the other, or by its scale. Our choice.</summary>
    private const double OtherMilk = 3;

    /// <summary>What a scale leaves open, g and g/s.</summary>
    private const double ScaleDoubt = 0.05;

    private readonly SmallFilter _filter = new(States);
    private double _at = double.NaN;
    private int _cycles;
    private int _wild;
    private double _known;

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
            KeepGain();
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

        (_at, _known) = (seconds, shown);
        _filter.Set(Gain, gain.Value, gain.Variance);
        _filter.Set(PerDepth, gain.PerDepth, gain.DepthVariance);
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
            // A rest or the other breast: the shield may sit a little differently. What is told may be a little more than this, because it never falls.
            if (Math.Abs(shown - _filter.State[Grams]) > OtherMilk)
            {
                _filter.Set(Grams, shown, ScaleDoubt * ScaleDoubt);
            }

            _filter.AddDoubt(Grams, 0.04);
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
        _known = scale.Grams;
        _filter.Set(Grams, scale.Grams, ScaleDoubt * ScaleDoubt);
        _filter.Set(Flow, scale.GramsPerSecond, ScaleDoubt * ScaleDoubt);
    }

    /// <summary>
    /// Without a scale the motor stays as it was learned last, here or at the other side: looking for it in the same air as the milk would find
    /// neither. The milk so far stays what it is.
    /// </summary>
    private void KeepGain()
    {
        var variance = _filter.Variance(Gain);
        if (gain.Variance < variance)
        {
            _filter.State[Empty] += (gain.Value - _filter.State[Gain]) * _filter.State[Grams] / Mass.MilkGramsPerMillilitre;
            _filter.State[Gain] = gain.Value;
            variance = gain.Variance;
        }

        _filter.Set(Gain, _filter.State[Gain], variance);
    }

    private void Measure(in AirReading air, bool isKnown)
    {
        var state = _filter.State;
        var displaced = (state[Grams] - (air.Squeeze * state[Flow])) / Mass.MilkGramsPerMillilitre;
        var depth = air.Depth - MiddleDepth;
        var error = air.Millilitres - (state[Empty] - (depth * state[PerDepth]) - (state[Gain] * displaced));
        var share = state[Gain] / Mass.MilkGramsPerMillilitre;
        Span<double> by = [1, -depth, isKnown ? -displaced : 0, -share, share * air.Squeeze];
        var variance = air.Noise * air.Noise;
        if (error * error > Wild * Wild * (_filter.Spread(by) + variance))
        {
            Refuse(error);
            return;
        }

        _wild = 0;
        _filter.Take(by, error, variance);
        if (isKnown)
        {
            gain.Learn(state[Gain], _filter.Variance(Gain));
            gain.LearnDepth(state[PerDepth], _filter.Variance(PerDepth));
        }
    }

    private void Refuse(double error)
    {
        if (++_wild < WildToDoubt)
        {
            return;
        }

        _wild = 0;
        _filter.AddDoubt(Empty, 400);
        if (error > 0)
        {
            // More air than there could be with so much milk: flow must not run on, or every later cycle would miss what is expected, too.
            _filter.Set(Flow, 0, UsualFlow * UsualFlow / 16);
        }
    }

    /// <summary>Milk flows one way, and not faster than it can.</summary>
    private void Hold() => _filter.State[Flow] = Math.Clamp(_filter.State[Flow], 0, MilkLimits.FastestFlow);

    private void Tell(double seconds, double noise) => Milk = new(
        seconds,
        _filter.State[Grams],
        _filter.State[Flow],
        noise * Mass.MilkGramsPerMillilitre / _filter.State[Gain],
        Math.Sqrt(_filter.Variance(Grams)) + (Math.Sqrt(_filter.Variance(Gain)) * Math.Abs(_filter.State[Grams] - _known)),
        _cycles >= Fewest && _wild == 0);
}
