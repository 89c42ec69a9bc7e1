using LetDown.Core.Units;

namespace LetDown.Core.Milk;

/// <summary>
/// The milk of one breast in this session: grams, flow, let-downs. From its scale; from the air that its line loses while the scale cannot be
/// trusted. Recorded weights (<see cref="Update(Sample{Mass}, TimeSpan)"/>) are believed as they are: a resting balance may repeat itself.
/// </summary>
/// <param name="caution">How much more evidence than usual a let-down needs.</param>
internal sealed class BreastMilk(double caution = 1)
{
    /// <summary>No news of the air for so long, s: the line rests.</summary>
    private const double LongestGap = 4;

    /// <summary>
    /// Of a cycle's noise so much counts as that of its milk: the filter has evened out the rest. Our choice, by `LetDown.Benchmarks -- headspace`
    /// on seeds below 1000: with less there are more false let-downs, with more the weak ones are missed.
    /// </summary>
    private const double AirCaution = 0.7;

    /// <summary>A let-down of which neither scale nor line has told for so long, s, is believed no more: as long as milk goes on under a lifted bottle.</summary>
    private const double LongestUnseen = 30;

    private readonly FlowEstimator _estimator = new();
    private readonly ScaleTrust _trust = new();
    private LetDownDetector _detector = new(caution);
    private AirMilk _air;
    private TimeSpan _now;
    private bool _isCatchingUp;
    private bool _isByScale = true;
    private int _breaks;
    private double _begun;
    private double _toldAt;
    private double _countedAt;

    /// <summary>Never falls.</summary>
    public Mass Collected { get; private set; }

    /// <summary>Flow, 0 or more; 0 while nothing tells of it.</summary>
    public Flow Flow => _isByScale ? _estimator.Flow : new(IsAirFresh ? _air.GramsPerSecond : 0);

    /// <summary>True while milk is measured, not only carried on.</summary>
    public bool IsSure => _isByScale ? _estimator.IsSure : IsAirFresh && _air.IsSure;

    /// <summary>True while the scale does not answer or cannot be trusted.</summary>
    public bool IsLost => !_isByScale || _estimator.IsLost;

    /// <summary>True while grams and flow come from the air in the line.</summary>
    public bool IsEstimated => !_isByScale && _air.Seconds > 0;

    public bool IsFlowing => _detector.IsFlowing;

    /// <summary>When the let-down that was seen last began, s, on the stamps of the samples.</summary>
    public double Onset => _detector.Onset;

    /// <summary>When the flow fell that fell last, s, on the same stamps.</summary>
    public double End => _detector.End;

    /// <summary>The newest estimate behind all this.</summary>
    public MilkEstimate Estimate => _isByScale ? _estimator.Estimate : ByAir;

    /// <summary>What this tick brought.</summary>
    public MilkChange Change { get; private set; }

    /// <summary>Milk in the bottle as far as is known, g: unlike <see cref="Collected"/> it falls when what was taken for milk goes again.</summary>
    public double Level => _isByScale ? _estimator.Weighed : Collected.Grams;

    /// <summary>What the scale says, where it is to be believed.</summary>
    public KnownMilk? Known => _isByScale && _estimator.IsSure && !_isCatchingUp && !_trust.IsRepeating
        ? new(_estimator.Weighed, _estimator.Flow.GramsPerSecond)
        : null;

    /// <summary>How often it has begun.</summary>
    public int Sessions { get; private set; }

    private bool IsAirFresh => _now.TotalSeconds - _air.Seconds < LongestGap;

    private MilkEstimate ByAir => new(_air.Seconds, _air.Grams, _air.GramsPerSecond, AirCaution * _air.Noise, _air.IsSure);

    /// <summary>A recorded weight.</summary>
    public void Update(Sample<Mass> scale, TimeSpan now)
    {
        _now = now;
        Weigh(scale, double.PositiveInfinity);
    }

    /// <summary>One tick in the pump.</summary>
    /// <param name="scale">What the scale said last.</param>
    /// <param name="air">What the air in the line said last.</param>
    /// <param name="now">The tick's stamp.</param>
    public void Update(Sample<Mass> scale, in AirMilk air, TimeSpan now)
    {
        var dt = _now == default ? 0 : Math.Max(0, (now - _now).TotalSeconds);
        _now = now;
        var isNews = air.Seconds > Math.Max(_air.Seconds, _begun);
        _air = air.Seconds > _begun ? air : default;
        var unweighed = IsAirFresh && _air.IsSure ? _air.Grams - _estimator.Weighed : 0;
        var weight = _trust.Update(scale, now, _estimator.IsSure, unweighed, dt);
        if (_isByScale && _trust.IsTrusted)
        {
            Weigh(weight, MilkLimits.FastestFlow * dt);
        }
        else
        {
            ByLine(weight, isNews);
        }

        Forget();
    }

    /// <summary>How much more evidence than at any moment a let-down needs now, by her pattern.</summary>
    public void Doubt(double doubt) => _detector.Doubt = doubt;

    /// <summary>False when the let-down that she feels is known already.</summary>
    public bool Feel()
    {
        _toldAt = _now.TotalSeconds;
        return _detector.Feel(_toldAt);
    }

    /// <summary>A new session: empty bottle, no let-downs yet.</summary>
    public void Begin()
    {
        _estimator.Tare();
        _isCatchingUp = false;
        _begun = _now.TotalSeconds;
        _air = default;
        Sessions++;
        Collected = default;
        Listen();
    }

    /// <summary>A new visit: what dripped while nobody pumped here is no let-down.</summary>
    public void Listen() => _detector = new(caution);

    private void Weigh(Sample<Mass> scale, double most)
    {
        Change = MilkChange.None;
        if (_estimator.Update(scale, _now))
        {
            Change = _detector.Update(_estimator.Estimate);
            _toldAt = _estimator.IsSure ? _now.TotalSeconds : _toldAt;
        }

        var wanted = _estimator.Weighed;
        var allowed = _isCatchingUp ? Collected.Grams + most : double.PositiveInfinity;
        _isCatchingUp &= wanted > allowed;
        Collected = new(Math.Max(Collected.Grams, Math.Min(wanted, allowed)));
    }

    private void ByLine(Sample<Mass> weight, bool isNews)
    {
        LeaveScale();
        var isBack = _trust.IsTrusted & _estimator.Update(_trust.IsTrusted ? weight : default, _now) && _estimator.IsSure;
        Change = isNews && _air.IsSure ? Count() : MilkChange.None;
        if (isBack)
        {
            ReturnToScale();
        }
    }

    private MilkChange Count()
    {
        Collected = new(Math.Max(Collected.Grams, _air.Grams));
        if (_air.Seconds - _countedAt > LongestGap)
        {
            // When it came in the meantime is not known, so it is no evidence of flow now.
            _detector.Update(default(MilkEstimate) with { Seconds = _air.Seconds });
        }

        _countedAt = _air.Seconds;
        _toldAt = _now.TotalSeconds;
        return _detector.Update(ByAir);
    }

    private void Forget()
    {
        if (IsFlowing && _now.TotalSeconds - _toldAt > LongestUnseen)
        {
            _detector.GiveUp(_toldAt + MilkLimits.FlowMemory);
            Change = MilkChange.FlowFell;
        }
    }

    private void LeaveScale()
    {
        if (_isByScale)
        {
            _isByScale = false;
            _breaks = _estimator.Breaks;
            _detector.Update(default(MilkEstimate) with { Seconds = _now.TotalSeconds });
        }
    }

    /// <summary>
    /// It weighs again. Where it goes on from what it weighed before, that is what has come, and what is told nears it without a jump; where it
    /// begins somewhere else, it goes on from what is told.
    /// </summary>
    private void ReturnToScale()
    {
        _isByScale = true;
        _isCatchingUp = true;
        if (_estimator.Breaks != _breaks)
        {
            _estimator.Continue(Collected);
        }

        _detector.Update(default(MilkEstimate) with { Seconds = _estimator.Estimate.Seconds });
    }
}
