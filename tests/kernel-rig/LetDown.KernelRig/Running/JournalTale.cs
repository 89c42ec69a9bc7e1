using LetDown.Core.Safety;
using LetDown.Core.Session;
using LetDown.Core.Units;
using LetDown.Firmware.Journal;
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
            if (Kind(wire) is { } kind)
            {
                tale.Add(new(began + wire.Elapsed.ToTimeSpan(), ToEvent(wire, kind)));
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

    private static SessionEventKind? Kind(Wire.SessionEvent wire) =>
        Enum.TryParse<SessionEventKind>(wire.WhatCase.ToString(), out var kind) ? kind : null;

    private static SessionEvent ToEvent(Wire.SessionEvent wire, SessionEventKind kind) => new()
    {
        Kind = kind,
        Elapsed = wire.Elapsed.ToTimeSpan(),
        State = Same<PumpState>(wire.State),
        Side = Same<Side>(wire.Side),
        Round = wire.Round,
        Reason = Same<SessionReason>(wire.Reason),
        Collected = new(new Mass(wire.CollectedGrams?.Left ?? 0), new Mass(wire.CollectedGrams?.Right ?? 0)),
        IsTogether = wire.Together,
        Notice = wire.Notice is { } notice ? Same<Notice>(notice.Notice) : default,
        Fault = (wire.Fault?.Fault ?? wire.Ended?.Fault) is { } fault ? Same<Fault>(fault) : default,
    };

    /// <summary>The same word in the core; its default for what the wire leaves unsaid.</summary>
    private static T Same<T>(Enum wire)
        where T : struct, Enum => Enum.TryParse<T>(wire.ToString(), out var same) ? same : default;
}
