namespace LetDown.Core.Safety.Parts;

/// <summary>Something that is missing again and again, for moments: a loose contact.</summary>
/// <param name="moment">Missing for so long, s, counts once.</param>
internal struct LooseWire(double moment)
{
    private readonly double _moment = moment;
    private Repeated _moments;
    private double _missing;

    public bool Update(bool isMissing, double dt)
    {
        var before = _missing;
        _missing = isMissing ? before + dt : 0;
        return _moments.Update(before < _moment && _missing >= _moment, dt);
    }
}
