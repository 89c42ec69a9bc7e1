using LetDown.Core.Units;

namespace LetDown.Core.Safety.Parts;

/// <summary>A line valve that was told to open and has not when it should: line and manifold are still two rooms.</summary>
internal sealed class SlowValveCheck : IPartCheck
{
    /// <summary>A good valve is open after 9 ms, s; twice that, and a tick or two.</summary>
    private const double Due = 0.02;

    /// <summary>Nearly twice what a good open valve has at the pump's free flow, mmHg.</summary>
    private const double Apart = 30;

    private PerSide<double> _open;
    private Repeated _late;

    public Notice Notice => Notice.ValveSlow;

    public bool Look(in Readings readings, LineSenses senses, in Actuation told, double dt)
    {
        var before = _open;
        _open = new(OpenFor(Side.Left, told, dt), OpenFor(Side.Right, told, dt));
        return _late.Update(IsLate(Side.Left, before, senses) || IsLate(Side.Right, before, senses), dt);
    }

    private double OpenFor(Side side, in Actuation told, double dt) => told.Sides[side].LineValveOpen ? _open[side] + dt : 0;

    private bool IsLate(Side side, PerSide<double> before, LineSenses senses) =>
        before[side] < Due && _open[side] >= Due && Math.Abs((senses.Line[side] - senses.Manifold).MmHg) > Apart;
}
