using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using LetDown.Protocol.V1;

namespace LetDown.Firmware.Journal;

/// <summary>Closes sessions that lost power or their process: they are marked, once, and nothing is resumed.</summary>
internal static class SessionRecovery
{
    /// <summary>Ends every session that has no end. Their ids.</summary>
    public static IReadOnlyList<string> EndInterrupted(IJournalTable table, JournalReader reader)
    {
        var ends = reader.Unended().Select(start => End(start, reader)).ToList();
        if (ends.Count > 0)
        {
            table.Append(table.LastSequence() + 1, ends);
        }

        return [.. ends.Select(end => end.SessionId)];
    }

    private static JournalDraft End(StoredEntry start, JournalReader reader)
    {
        var began = SessionEvent.Parser.ParseFrom(start.Payload);
        var last = SessionEvent.Parser.ParseFrom((reader.NewestOf(start.SessionId, isTelemetry: false) ?? start).Payload);
        var elapsed = Longer(last.Elapsed.ToTimeSpan(), MeasuredUntil(reader, start.SessionId));
        last.State = PumpState.Unspecified;
        last.Reason = Reason.Interrupted;
        last.Elapsed = elapsed.ToDuration();
        // Nobody looked at the clock when it happened; the last thing known is the best estimate.
        last.Ended = new SessionEnded { At = began.Started.At + elapsed.ToDuration() };
        return new(start.SessionId, EntryKind.Ended, last.ToByteArray());
    }

    private static TimeSpan MeasuredUntil(JournalReader reader, string session) =>
        reader.NewestOf(session, isTelemetry: true) is { } chunk ? ChunkPacking.Unpack(chunk.Payload).Until() : TimeSpan.Zero;

    private static TimeSpan Longer(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
