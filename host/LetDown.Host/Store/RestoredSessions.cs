using Google.Protobuf;
using LetDown.Host.Sessions;
using LetDown.Host.Telemetry;
using Microsoft.Data.Sqlite;

namespace LetDown.Host.Store;

/// <summary>Sessions that came from a file instead of a pump. What the pump's journal still has of them is passed over.</summary>
internal static class RestoredSessions
{
    public static HashSet<string> Of(SqliteConnection connection, string pumpId) => new(
        connection.Rows("SELECT session_id FROM restored_sessions WHERE pump_id = $pump", row => row.GetString(0), ("$pump", pumpId)),
        StringComparer.Ordinal);

    public static bool IsKnown(SqliteConnection connection, SessionRecord record) => connection.Number(
        "SELECT count(*) FROM journal WHERE pump_id = $pump AND session_id = $session",
        ("$pump", record.PumpId),
        ("$session", record.SessionId)) > 0;

    /// <summary>All rows of a session but its line in the list.</summary>
    public static void Insert(SqliteConnection connection, SessionRecord record, int number)
    {
        if (Fault(record) is { } fault)
        {
            throw new InvalidDataException($"Session {number}, {record.SessionId}: {fault}");
        }

        foreach (var numbered in record.Events)
        {
            InsertEvent(connection, record, numbered);
        }

        var of = (Pump: ("$pump", (object?)record.PumpId), Session: ("$session", (object?)record.SessionId));
        if (record.Measurements is { } packed)
        {
            connection.Run("INSERT INTO telemetry (pump_id, session_id, body) VALUES ($pump, $session, $body)", of.Pump, of.Session, ("$body", packed));
        }

        foreach (var edit in record.Edits)
        {
            EditRows.Add(connection, record.PumpId, record.SessionId, edit);
        }

        foreach (var note in record.Notes)
        {
            SqliteDiary.Insert(connection, record.PumpId, record.SessionId, note);
        }

        foreach (var use in record.Tricks)
        {
            SqliteTrickBook.Insert(connection, record.PumpId, record.SessionId, use);
        }

        connection.Run("INSERT INTO restored_sessions (pump_id, session_id) VALUES ($pump, $session)", of.Pump, of.Session);
    }

    private static void InsertEvent(SqliteConnection connection, SessionRecord record, NumberedEvent numbered)
    {
        var isNew = connection.Run(
            "INSERT OR IGNORE INTO journal (pump_id, sequence, session_id, is_event, body) VALUES ($pump, $sequence, $session, 1, $body)",
            ("$pump", record.PumpId),
            ("$sequence", (long)numbered.Sequence),
            ("$session", record.SessionId),
            ("$body", numbered.Event.ToByteArray()));
        if (isNew == 0)
        {
            throw new InvalidDataException($"Entry {numbered.Sequence} of pump {record.PumpId} belongs to another session here.");
        }
    }

    /// <summary>What stands against it; null when nothing does.</summary>
    private static string? Fault(SessionRecord record) => record switch
    {
        { PumpId.Length: 0 or > 200 } or { SessionId.Length: 0 or > 200 } => "It does not say which session of which pump it is.",
        { Events.Count: 0 } => "It has no events; it was exported while amounts were hidden. Export it again with --volumes show.",
        _ when !record.Events.Zip(record.Events.Skip(1)).All(pair => pair.First.Sequence < pair.Second.Sequence) || record.Events[0].Sequence == 0 || record.Events[^1].Sequence > long.MaxValue
            => "Its events are not in order.",
        _ when SessionProjection.From(record.PumpId, record.SessionId, record.Events.Select(numbered => numbered.Event)).State == SessionState.Running => "It has no end.",
        { Measurements: { } packed } when !TelemetryPacking.TryUnpack(packed, out _) => "Its measurements cannot be read.",
        _ when record.Edits.Any(edit => !edit.IsSensible) => "One of its corrections is out of range.",
        _ when record.Notes.Any(note => !note.IsSensible) => "One of its notes is too long, or has words that this version does not know.",
        _ when record.Tricks.Any(use => !use.IsSensible) => "One of its tricks has no name that this version knows.",
        _ => null,
    };
}
