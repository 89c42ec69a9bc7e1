namespace LetDown.Core.Safety.Parts;

/// <summary>Something odd that is nothing by itself, and not when it happens now and then.</summary>
internal struct Repeated
{
    /// <summary>The fourth time soon after another counts; ...</summary>
    private const double Often = 3.5;

    /// <summary>... each is forgotten after so long, s. Our choice.</summary>
    private const double Forgotten = 10;

    private double _count;

    public bool Update(bool hasHappened, double dt)
    {
        _count = Math.Max(0, _count - (dt / Forgotten)) + (hasHappened ? 1 : 0);
        return _count >= Often;
    }
}
