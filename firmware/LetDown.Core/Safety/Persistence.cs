namespace LetDown.Core.Safety;

/// <summary>A flag that must stand for several ticks in a row before it counts, so that one odd sample stops nothing.</summary>
internal struct Persistence(int ticks)
{
    private readonly int _ticks = ticks;
    private int _count;

    public bool Update(bool isRaised)
    {
        _count = isRaised ? Math.Min(_count + 1, _ticks) : 0;
        return _count >= _ticks;
    }
}
