using Google.Protobuf;
using LetDown.Protocol.V1;
using Microsoft.Data.Sqlite;

namespace LetDown.Host.Store;

/// <summary>The journal table: what pumps wrote down, as they wrote it.</summary>
internal static class JournalRows
{
    public static void Insert(SqliteConnection connection, string pumpId, JournalEntry entry)
    {
        var isEvent = entry.WhatCase == JournalEntry.WhatOneofCase.Event;
        connection.Run(
            "INSERT INTO journal (pump_id, sequence, session_id, is_event, body) VALUES ($pump, $sequence, $session, $event, $body)",
            ("$pump", pumpId),
            ("$sequence", (long)entry.Sequence),
            ("$session", entry.SessionId),
            ("$event", isEvent),
            ("$body", isEvent ? entry.Event.ToByteArray() : entry.Telemetry.ToByteArray()));
    }

    /// <summary>What can be read; what cannot leaves a hole, and is counted.</summary>
    public static List<NumberedEvent> Events(SqliteConnection connection, string pumpId, string sessionId, out int unreadable)
    {
        var rows = connection.Rows(
            "SELECT sequence, body FROM journal WHERE pump_id = $pump AND session_id = $session AND is_event = 1 ORDER BY sequence",
            row => (Sequence: (ulong)row.GetInt64(0), Body: row.GetFieldValue<byte[]>(1)),
            ("$pump", pumpId),
            ("$session", sessionId));
        var events = new List<NumberedEvent>(rows.Count);
        foreach (var (sequence, body) in rows)
        {
            try
            {
                events.Add(new(sequence, SessionEvent.Parser.ParseFrom(body)));
            }
            catch (InvalidProtocolBufferException)
            {
                // Counted below.
            }
        }

        unreadable = rows.Count - events.Count;
        return events;
    }
}
