using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Core.Session;

/// <summary>Tells from the depth that each cycle reaches whether the shield is sealed.</summary>
internal sealed class SealWatch
{
    /// <summary>A cycle counts as sealed at this share of its peak: well outside what the regulator misses. Our choice.</summary>
    private const double SealedShare = 0.7;

    private const int CyclesToBelieve = 2;
    private const int CyclesToDoubt = 3;

    private Vacuum _deepest;
    private Vacuum _peak;
    private int _good;
    private int _bad;

    /// <summary>The last cycles were sealed.</summary>
    public bool IsSealed => _good >= CyclesToBelieve;

    /// <summary>The last cycles were not sealed, and it has not been made good since.</summary>
    public bool IsLeaking { get; private set; }

    /// <summary>Knows nothing yet.</summary>
    public void Begin()
    {
        _peak = default;
        _good = 0;
        _bad = 0;
        IsLeaking = false;
    }

    /// <summary>Takes in one tick of one line; <paramref name="suction"/> tells what cycle it is in.</summary>
    public void Update(ISuctionWatch suction, Side side, Vacuum line)
    {
        if (suction.Target is null)
        {
            _peak = default;
        }
        else if (suction.CycleBegan)
        {
            Judge();
            _peak = suction.PeakOf(side);
            _deepest = line;
        }
        else
        {
            _deepest = Vacuum.Max(_deepest, line);
        }
    }

    private void Judge()
    {
        if (_peak == default)
        {
            return;
        }

        var isGood = _deepest >= _peak * SealedShare;
        _good = isGood ? _good + 1 : 0;
        _bad = isGood ? 0 : _bad + 1;
        IsLeaking = IsLeaking ? !IsSealed : _bad >= CyclesToDoubt;
    }
}
