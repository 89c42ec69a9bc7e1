using LetDown.Core.Units;
using LetDown.Simulator;
using LetDown.Simulator.Mother;

namespace LetDown.Benchmarks.LetDowns;

/// <summary>One whole session as the scales saw it, beside what was really so.</summary>
internal sealed record ScaleTape
{
    public required int Mother { get; init; }

    /// <summary>When milk begins to count, s.</summary>
    public required double Tare { get; init; }

    public required PerSide<IReadOnlyList<ScaleSample>> Samples { get; init; }

    /// <summary>In order of time; a side is looked at only while it is pumped.</summary>
    public required IReadOnlyList<Visit> Visits { get; init; }

    public required IReadOnlyList<MilkEjection> Ejections { get; init; }

    public required IReadOnlyList<DisturbanceRecord> Disturbed { get; init; }
}
