using LetDown.Firmware.Journal;
using LetDown.Host.Sessions;
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
        return Tell(journal.Page(1, Most).Select(entry => entry.Event()).OfType<Wire.SessionEvent>(), zero);
    }

    /// <summary>Let-downs are counted as the console counts them: what both breasts show at once is one.</summary>
    /// <param name="events">All of a journal, in its order.</param>
    /// <param name="zero">As in <see cref="Read"/>.</param>
    public static IReadOnlyList<JournalEvent> Tell(IEnumerable<Wire.SessionEvent> events, DateTimeOffset zero)
    {
        var (tale, session, began) = (new List<JournalEvent>(), new List<Wire.SessionEvent>(), TimeSpan.Zero);
        foreach (var wire in events)
        {
            if (wire.Started is { } started)
            {
                began = started.At.ToDateTimeOffset() - zero;
                session.Clear();
            }

            session.Add(wire);
            if (WireWords.Read(wire) is { } happened)
            {
                tale.Add(new(began + happened.Elapsed, happened, SessionProjection.From("", "", session).LetDownCount));
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
