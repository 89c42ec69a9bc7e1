using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Benchmarks.Suction;

/// <summary>What plain controls have in common: LetDown's wave, vents that open above a band, and no word about what they do not reach.</summary>
internal abstract class ReferenceControl : ISuctionControl
{
    /// <summary>mmHg.</summary>
    protected const double Band = 2;

    protected SuctionWave Wave { get; } = new();

    public bool CycleBegan => Wave.CycleBegan;

    public Vacuum Target => Vacuum.Max(Wave.Now(Side.Left).Target, Wave.Now(Side.Right).Target);

    public Vacuum Peak => Vacuum.Max(Wave.Peaks.Left, Wave.Peaks.Right);

    public Shortfall Shortfall => Shortfall.None;

    protected bool IsPulling => Wave.Stage is WaveStage.Build or WaveStage.Hold;

    public Actuation Drive(in SuctionIntent intent, in Readings readings, LineSenses senses, double dt)
    {
        if (intent.Mode != SuctionMode.Wave)
        {
            return SuctionDrive.Zeroing;
        }

        Wave.Advance(dt, intent);
        return Follow(intent.Lines, senses, dt);
    }

    protected abstract Actuation Follow(PerSide<bool> lines, LineSenses senses, double dt);

    /// <summary>Set point less line, mmHg.</summary>
    protected double Error(Side side, LineSenses senses) => (Wave.Now(side).Target - senses.Line[side]).MmHg;

    /// <summary>On the way down and at rest: closed below the set point, open above it and near ambient.</summary>
    protected bool IsVentClosed(Side side, LineSenses senses) => Error(side, senses) > 0 && Wave.Now(side).Target.MmHg > Band;
}
