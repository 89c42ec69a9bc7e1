using LetDown.Core.Units;

namespace LetDown.Core.Safety.Parts;

/// <summary>A vent that was told to open and has not begun to when it should: the line is as deep as before. One that stays so is a fault.</summary>
internal sealed class SlowVentCheck : IPartCheck
{
    /// <summary>A good vent is open after 9 ms, s; the largest bottle has lost a tenth of its vacuum by then.</summary>
    private const double Due = 0.025;

    /// <summary>Share that is still there when nothing has opened.</summary>
    private const double Held = 0.97;

    /// <summary>Below this, mmHg, there is little to see.</summary>
    private const double Deep = 40;

    private PerSide<double> _open;
    private PerSide<double> _began;
    private Repeated _late;

    public Notice Notice => Notice.ValveSlow;

    public bool Look(in Readings readings, LineSenses senses, in Actuation told, double dt)
    {
        var before = _open;
        _open = new(OpenFor(Side.Left, told, dt), OpenFor(Side.Right, told, dt));
        _began = new(BeganAt(Side.Left, senses), BeganAt(Side.Right, senses));
        return _late.Update(IsLate(Side.Left, before, senses) || IsLate(Side.Right, before, senses), dt);
    }

    private double OpenFor(Side side, in Actuation told, double dt) => told.Sides[side].VentClosed ? 0 : _open[side] + dt;

    private double BeganAt(Side side, LineSenses senses) => _open[side] > 0 ? _began[side] : senses.Line[side].MmHg;

    private bool IsLate(Side side, PerSide<double> before, LineSenses senses) =>
        before[side] < Due && _open[side] >= Due && _began[side] > Deep && senses.Line[side].MmHg > Held * _began[side];
}
