using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Benchmarks.Suction;

/// <summary>
/// The plainest control, as a reference: motor on and valve open below the set point, off and shut above it; the vent open whenever the line
/// is above it by more than a band, and at rest.
/// </summary>
internal sealed class OnOffControl : ISuctionControl
{
    private const double Band = 2;
    private readonly SuctionWave _wave = new();

    public bool CycleBegan => _wave.CycleBegan;

    public Vacuum Target => Vacuum.Max(_wave.Now(Side.Left).Target, _wave.Now(Side.Right).Target);

    public Vacuum Peak => Vacuum.Max(_wave.Peaks.Left, _wave.Peaks.Right);

    public Shortfall Shortfall => Shortfall.None;

    public Actuation Drive(in SuctionIntent intent, in Readings readings, LineSenses senses, double dt)
    {
        if (intent.Mode != SuctionMode.Wave)
        {
            return References.OpenEverything;
        }

        _wave.Advance(dt, intent);
        var left = Switch(Side.Left, intent, senses);
        var right = Switch(Side.Right, intent, senses);
        var duty = left.LineValveOpen || right.LineValveOpen ? 1 : 0;
        return new Actuation { Motor = Duty.Clamped(duty), Sides = new(left, right) };
    }

    private SideActuation Switch(Side side, in SuctionIntent intent, LineSenses senses)
    {
        if (!intent.Lines[side])
        {
            return default;
        }

        var point = _wave.Now(side);
        var error = (point.Target - senses.Line[side]).MmHg;
        var isPulling = point.Stage is WaveStage.Build or WaveStage.Hold;
        return new() { LineValveOpen = isPulling && error > 0, VentClosed = isPulling ? error > -Band : error > 0 && point.Target.MmHg > Band };
    }
}
