using LetDown.Firmware.Journal;
using LetDown.Rig.Bench.Running;
using Wire = LetDown.Protocol.V1;

namespace LetDown.KernelRig.Running;

/// <summary>Reads a run out of the pump's journal. Words on the wire are the core's own words.</summary>
internal static class JournalTale
{
    private const int Most = 10_000;

    /// <param name="file">The journal.</param>
    /// <param name="zero">The loop's first heartbeat on the wall clock by which the journal dates its sessions.</param>
    public static IReadOnlyList<JournalEvent> Read(string file, DateTimeOffset zero)
    {
        using var journal = new JournalReader(file);
        var tale = new List<JournalEvent>();
        var began = TimeSpan.Zero;
        foreach (var wire in journal.Page(1, Most).Select(entry => entry.Event()).OfType<Wire.SessionEvent>())
        {
            began = wire.Started is { } started ? started.At.ToDateTimeOffset() - zero : began;
            if (WireWords.Read(wire) is { } happened)
            {
                tale.Add(new(began + happened.Elapsed, happened));
            }
        }

        return tale;
    }

    /// <summary>Ticks that the loop left out by its own account.</summary>
    public static ulong TicksMissed(string file)
    {
        using var journal = new JournalReader(file);
        return journal.Page(1, Most).Select(entry => entry.Event()?.TicksMissed?.Count ?? 0).Aggregate(0UL, (sum, count) => sum + count);
    }
}
