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
        var began = start.Event();
        var last = reader.NewestOf(start.SessionId, isTelemetry: false)?.Event() ?? began ?? new SessionEvent();
        var measured = reader.NewestOf(start.SessionId, isTelemetry: true)?.MeasuredUntil() ?? TimeSpan.Zero;
        last.State = PumpState.Unspecified;
        last.Reason = Reason.Interrupted;
        last.Ended = new SessionEnded();
        Date(last, began?.Started?.At, measured);
        return new(start.SessionId, EntryKind.Ended, last.ToByteArray());
    }

    /// <summary>Nobody looked at the clock when it happened; the last thing known is the best estimate, if it can be read.</summary>
    private static void Date(SessionEvent end, Timestamp? began, TimeSpan measured)
    {
        try
        {
            var told = end.Elapsed?.ToTimeSpan() ?? TimeSpan.Zero;
            end.Elapsed = (told > measured ? told : measured).ToDuration();
            end.Ended.At = began is null ? null : began + end.Elapsed;
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or OverflowException)
        {
            end.Elapsed = new Duration();
        }
    }
}
