using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Units;

namespace LetDown.Benchmarks.Suction;

/// <summary>
/// The plainest control, as a reference: motor on and valve open below the set point, off and shut above it; the vent open whenever the line
/// is above it by more than a band, and at rest.
/// </summary>
internal sealed class OnOffControl : ReferenceControl
{
    protected override Actuation Follow(PerSide<bool> lines, LineSenses senses, double dt)
    {
        var left = lines.Left ? Switch(Side.Left, senses) : default;
        var right = lines.Right ? Switch(Side.Right, senses) : default;
        var duty = left.LineValveOpen || right.LineValveOpen ? 1 : 0;
        return new Actuation { Motor = Duty.Clamped(duty), Sides = new(left, right) };
    }

    private SideActuation Switch(Side side, LineSenses senses) => new()
    {
        LineValveOpen = IsPulling && Error(side, senses) > 0,
        VentClosed = IsPulling ? Error(side, senses) > -Band : IsVentClosed(side, senses),
    };
}
