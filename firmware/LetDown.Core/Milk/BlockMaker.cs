namespace LetDown.Core.Milk;

/// <summary>
/// Gathers samples into blocks, so that a scale with 5 samples a second and one with 320 look alike to what follows, and a single wild
/// sample counts for nothing. Never allocates after it is made.
/// </summary>
internal sealed class BlockMaker
{
    /// <summary>Length of a block, s: as short as the slowest scale allows, and longer than the ringing of a knock needs to cancel. Our choice.</summary>
    public const double Length = 0.2;

    /// <summary>A fifth of a second at 320 samples/s, the fastest the converter goes (PA11).</summary>
    private const int Capacity = 64;

    private readonly double[] _sorted = new double[Capacity];
    private int _count;
    private double _first;
    private double _sum;

    public void Clear() => _count = 0;

    /// <summary>True when the sample was the first of a new block; then <paramref name="block"/> is the one that it closed.</summary>
    public bool Add(double seconds, double grams, out WeightBlock block)
    {
        // A hair shorter, so that five samples a second with rounded stamps make five blocks.
        var isFull = _count > 0 && (seconds - _first >= Length * 0.95 || _count == Capacity);
        block = isFull ? Close() : default;
        if (_count == 0)
        {
            (_first, _sum) = (seconds, 0);
        }

        _sum += seconds - _first;
        Insert(grams);
        return isFull;
    }

    private WeightBlock Close()
    {
        var median = (_sorted[(_count - 1) / 2] + _sorted[_count / 2]) / 2;
        double scatter = 0;
        for (var i = 0; i < _count; i++)
        {
            scatter += Math.Abs(_sorted[i] - median);
        }

        var block = new WeightBlock(_first + (_sum / _count), median, scatter / _count);
        _count = 0;
        return block;
    }

    private void Insert(double grams)
    {
        var at = _count++;
        for (; at > 0 && _sorted[at - 1] > grams; at--)
        {
            _sorted[at] = _sorted[at - 1];
        }

        _sorted[at] = grams;
    }
}
