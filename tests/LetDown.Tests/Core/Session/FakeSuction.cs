using LetDown.Core.Suction;
using LetDown.Core.Units;

namespace LetDown.Tests.Core.Session;

/// <summary>Suction that is as a test says.</summary>
internal sealed class FakeSuction : ISuctionWatch
{
    public Vacuum? Target { get; set; } = new(50);

    public bool CycleBegan { get; set; }

    public PerSide<double> Peaks { get; set; }

    public PerSide<Shortfall> Shortfalls { get; set; }

    public Vacuum PeakOf(Side side) => new(Peaks[side]);

    public Shortfall Shortfall(Side side) => Shortfalls[side];
}
