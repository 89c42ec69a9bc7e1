using LetDown.Host.Telemetry;
using LetDown.Protocol.V1;
using Microsoft.Data.Sqlite;

namespace LetDown.Host.Store;

/// <summary>Measurements in the store: second by second as they came while a session runs, and packed together once it has ended.</summary>
internal static class StoredTelemetry
{
    /// <summary>All that can be read, in order.</summary>
    public static IReadOnlyList<TelemetryChunk> Read(SqliteConnection connection, string pumpId, string sessionId) =>
        [.. Packed(connection, pumpId, sessionId), .. Readable(Seconds(connection, pumpId, sessionId))];

    /// <summary>
    /// Packs what came of a session that has ended, once: what is packed is not packed again, which would lose more. What cannot be read, and what
    /// comes after it, stays as it is.
    /// </summary>
    public static void Pack(SqliteConnection connection, string pumpId, string sessionId)
    {
        var seconds = Seconds(connection, pumpId, sessionId);
        var chunks = Readable(seconds);
        if (chunks.Count == 0 || chunks.Count < seconds.Count || Packed(connection, pumpId, sessionId).Count > 0)
        {
            return;
        }

        connection.Run(
            "INSERT INTO telemetry (pump_id, session_id, body) VALUES ($pump, $session, $body)",
            ("$pump", pumpId),
            ("$session", sessionId),
            ("$body", TelemetryPacking.Pack(chunks)));
        connection.Run(
            "DELETE FROM journal WHERE pump_id = $pump AND session_id = $session AND is_event = 0",
            ("$pump", pumpId),
            ("$session", sessionId));
    }

    /// <summary>All that can be read, packed; null when there is nothing.</summary>
    public static byte[]? ReadPacked(SqliteConnection connection, string pumpId, string sessionId)
    {
        // What is packed is not packed again, which would lose more, unless more came after it.
        if (Seconds(connection, pumpId, sessionId).Count == 0)
        {
            return PackedBody(connection, pumpId, sessionId);
        }

        var all = Read(connection, pumpId, sessionId);
        return all.Count == 0 ? null : TelemetryPacking.Pack(all);
    }

    private static List<byte[]> Seconds(SqliteConnection connection, string pumpId, string sessionId) => connection.Rows(
        "SELECT body FROM journal WHERE pump_id = $pump AND session_id = $session AND is_event = 0 ORDER BY sequence",
        row => row.GetFieldValue<byte[]>(0),
        ("$pump", pumpId),
        ("$session", sessionId));

    private static IReadOnlyList<TelemetryChunk> Packed(SqliteConnection connection, string pumpId, string sessionId) =>
        PackedBody(connection, pumpId, sessionId) is { } body && TelemetryPacking.TryUnpack(body, out var chunks) ? chunks : [];

    private static byte[]? PackedBody(SqliteConnection connection, string pumpId, string sessionId) => connection.Rows(
        "SELECT body FROM telemetry WHERE pump_id = $pump AND session_id = $session",
        row => row.GetFieldValue<byte[]>(0),
        ("$pump", pumpId),
        ("$session", sessionId)).FirstOrDefault();

    private static List<TelemetryChunk> Readable(List<byte[]> seconds)
    {
        var chunks = new List<TelemetryChunk>(seconds.Count);
        foreach (var second in seconds)
        {
            try
            {
                chunks.Add(TelemetryDecoder.Unpack(second));
            }
            catch (InvalidDataException)
            {
                // One second that cannot be read leaves a hole, nothing more.
            }
        }

        return chunks;
    }
}
