using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Units;

namespace LetDown.Benchmarks.Suction;

/// <summary>
/// A fixed-gain PI on the motor, as a reference. Its gains are the best of a scan on a fresh unit with 200 mL (peak errors of 2 to 6 mmHg
/// there). Line valve open while it pulls, integral begun anew each cycle and held while the duty is at an end, vents as the on/off control
/// has them.
/// </summary>
internal sealed class FixedPiControl : ReferenceControl
{
    /// <summary>Duty for each mmHg, and for each mmHg and second.</summary>
    private const double Proportional = 0.02;
    private const double Integral = 0.02;

    private double _integral;

    protected override Actuation Follow(PerSide<bool> lines, LineSenses senses, double dt)
    {
        _integral = CycleBegan ? 0 : _integral;
        var error = Mean(lines, senses);
        var wanted = (Proportional * error) + _integral;
        if (IsPulling && wanted is > 0 and < 1)
        {
            _integral = Math.Clamp(_integral + (Integral * error * dt), 0, 1);
        }

        return new Actuation
        {
            Motor = Duty.Clamped(IsPulling ? wanted : 0),
            Sides = new(lines.Left ? Drive(Side.Left, senses) : default, lines.Right ? Drive(Side.Right, senses) : default),
        };
    }

    private double Mean(PerSide<bool> lines, LineSenses senses)
    {
        var left = lines.Left ? Error(Side.Left, senses) : 0;
        var right = lines.Right ? Error(Side.Right, senses) : 0;
        return (left + right) / (lines.Left && lines.Right ? 2 : 1);
    }

    private SideActuation Drive(Side side, LineSenses senses) => new()
    {
        LineValveOpen = IsPulling,
        VentClosed = IsPulling || IsVentClosed(side, senses),
    };
}
