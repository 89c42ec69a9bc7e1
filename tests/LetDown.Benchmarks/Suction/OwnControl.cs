using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Benchmarks.Suction;

/// <summary>What the pump runs.</summary>
internal sealed class OwnControl(bool isQuiet = false) : ISuctionControl
{
    private readonly SuctionDrive _drive = new(new PumpSettings().HeadSpaceMillilitres);

    public bool CycleBegan => _drive.CycleBegan;

    public Vacuum Target => _drive.Target ?? default;

    public Vacuum Peak => _drive.Shape.Peak;

    public Shortfall Shortfall => _drive.Shortfall(Side.Left) != Shortfall.None ? _drive.Shortfall(Side.Left) : _drive.Shortfall(Side.Right);

    public Actuation Drive(in SuctionIntent intent, in Readings readings, LineSenses senses, double dt) =>
        _drive.Drive(intent, senses, readings.SupplyVolts.Value, isQuiet, dt);
}
