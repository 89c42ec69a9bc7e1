namespace LetDown.Core.Safety.Parts;

/// <summary>Something that is missing again and again, for moments: a loose contact.</summary>
/// <param name="moment">Missing for so long, s, counts once.</param>
internal struct LooseWire(double moment)
{
    /// <summary>The fourth time soon after another is a loose contact; ...</summary>
    private const double Often = 3.5;

    /// <summary>... each is forgotten after so long, s: what happens now and then is nothing. Our choice.</summary>
    private const double Forgotten = 10;

    private readonly double _moment = moment;
    private double _missing;
    private double _count;

    public bool Update(bool isMissing, double dt)
    {
        var before = _missing;
        _missing = isMissing ? before + dt : 0;
        _count = Math.Max(0, _count - (dt / Forgotten)) + (before < _moment && _missing >= _moment ? 1 : 0);
        return _count >= Often;
    }
}
