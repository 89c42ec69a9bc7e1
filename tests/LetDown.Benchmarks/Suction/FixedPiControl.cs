using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Benchmarks.Suction;

/// <summary>
/// A fixed-gain PI on the motor, as a reference. Its gains are the best of a scan on a fresh unit with 200 mL (peak errors of 2 to 6 mmHg
/// there). Line valve open while it pulls, integral begun anew each cycle and held while the duty is at an end, vents as the on/off control
/// has them.
/// </summary>
internal sealed class FixedPiControl : ISuctionControl
{
    /// <summary>Duty for each mmHg, and for each mmHg and second.</summary>
    private const double Proportional = 0.02;
    private const double Integral = 0.02;

    private const double Band = 2;
    private readonly SuctionWave _wave = new();
    private double _integral;

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
        _integral = _wave.CycleBegan ? 0 : _integral;
        var point = _wave.Now(intent.Lines.Left ? Side.Left : Side.Right);
        var isPulling = point.Stage is WaveStage.Build or WaveStage.Hold;
        var error = Mean(intent, senses);
        var wanted = (Proportional * error) + _integral;
        if (isPulling && wanted is > 0 and < 1)
        {
            _integral = Math.Clamp(_integral + (Integral * error * dt), 0, 1);
        }

        return new Actuation
        {
            Motor = Duty.Clamped(isPulling ? wanted : 0),
            Sides = new(Drive(Side.Left, intent, senses, isPulling), Drive(Side.Right, intent, senses, isPulling)),
        };
    }

    private double Mean(in SuctionIntent intent, LineSenses senses)
    {
        var left = intent.Lines.Left ? (_wave.Now(Side.Left).Target - senses.Line.Left).MmHg : 0;
        var right = intent.Lines.Right ? (_wave.Now(Side.Right).Target - senses.Line.Right).MmHg : 0;
        return (left + right) / (intent.Lines.Left && intent.Lines.Right ? 2 : 1);
    }

    private SideActuation Drive(Side side, in SuctionIntent intent, LineSenses senses, bool isPulling)
    {
        if (!intent.Lines[side])
        {
            return default;
        }

        var target = _wave.Now(side).Target;
        var error = (target - senses.Line[side]).MmHg;
        return new() { LineValveOpen = isPulling, VentClosed = isPulling || (error > 0 && target.MmHg > Band) };
    }
}
