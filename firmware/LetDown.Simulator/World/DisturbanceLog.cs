using LetDown.Core.Units;

namespace LetDown.Simulator.World;

/// <summary>What happened. There is room for some hours of it before the list must grow.</summary>
internal sealed class DisturbanceLog
{
    private const int Usual = 512;

    private readonly List<DisturbanceRecord> _records = new(Usual);

    public DisturbanceRecord[] Describe() => [.. _records];

    public void Add(DisturbanceKind kind, long step, EpisodeClock clock, Side? side) =>
        _records.Add(new(kind, TimeSpan.FromMilliseconds(step), clock.Duration, side, clock.Size));
}
