using LetDown.Core.Programs;
using LetDown.Core.Units;

namespace LetDown.Core.Session;

/// <summary>Which breast is being pumped, on which visit, and which bottles are full.</summary>
internal sealed class Rounds
{
    private PerSide<bool> _full;
    private PerSide<bool> _fullNow;
    private PerSide<bool> _letGo;
    private Breasts _breasts;

    /// <summary>The breast being pumped; of two, the one that began, or the one that is left.</summary>
    public Side Side { get; private set; }

    /// <summary>Visits so far.</summary>
    public int Round { get; private set; }

    /// <summary>True while both are pumped.</summary>
    public bool IsTogether => IsPumped(Side.Left) && IsPumped(Side.Right);

    /// <summary>True when the other breast may be gone to: the program pumps one at a time, and there is room in its bottle.</summary>
    public bool CanVisitOther => _breasts != Breasts.Together && !IsFull(Side.Other());

    /// <summary>A new session.</summary>
    public void Begin(Breasts breasts, Side first)
    {
        _breasts = breasts;
        _full = default;
        _letGo = default;
        Side = first;
        Round = 1;
    }

    /// <summary>Whether a breast is the one, or one of the two, that are being pumped.</summary>
    public bool IsPumped(Side side) => _breasts == Breasts.Together ? !_letGo[side] : side == Side;

    /// <summary>Whether a bottle is full now, or a visit ended because it was.</summary>
    public bool IsFull(Side side) => _full[side] || _fullNow[side];

    /// <summary>What the level switches say now: a breast that waits for its visit may have a full bottle, and get another one in time.</summary>
    public void Look(BottleWatch bottles) => _fullNow = new(bottles.IsFull(Side.Left), bottles.IsFull(Side.Right));

    /// <summary>The bottle of a side is full: no more visits there.</summary>
    public void BottleFull(Side side) => _full = _full.With(side, true);

    /// <summary>Begins a visit to the other side.</summary>
    public void VisitOther()
    {
        Side = Side.Other();
        Round++;
    }

    /// <summary>Of two, one is let go.</summary>
    public void LetGo(Side side)
    {
        _letGo = _letGo.With(side, true);
        Side = side.Other();
    }
}
