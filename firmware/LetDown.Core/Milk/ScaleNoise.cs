namespace LetDown.Core.Milk;

/// <summary>
/// How much a scale trembles when nothing happens, learned from how far each block lies from the middle of its neighbours: a straight line
/// has no such distance, however steep. One wild block moves it little.
/// </summary>
internal sealed class ScaleNoise
{
    /// <summary>Least that is believed, g: the converter's own noise (PA12), evened out by a block.</summary>
    private const double Least = 0.005;

    /// <summary>What is assumed of a scale that is not known yet, g.</summary>
    private const double Unknown = 0.03;

    /// <summary>Blocks that it looks back over: ten seconds.</summary>
    private const double Memory = 50;

    /// <summary>Mean distance of three blocks of noise 1: √6 of it, times √(2/π).</summary>
    private const double MeanDistance = 1.954;

    private double _last;
    private double _beforeLast;
    private int _count;

    /// <summary>Deviation of one block, g.</summary>
    public double Grams { get; private set; } = Unknown;

    /// <summary>The next block does not follow on the last.</summary>
    public void Break() => _count = 0;

    public void Add(double grams)
    {
        if (_count >= 2)
        {
            var distance = Math.Abs(grams - (2 * _last) + _beforeLast) / MeanDistance;
            Grams = Math.Max(Least, Grams + ((Math.Min(distance, 4 * Grams) - Grams) / Memory));
        }

        (_beforeLast, _last) = (_last, grams);
        _count = Math.Min(2, _count + 1);
    }
}
