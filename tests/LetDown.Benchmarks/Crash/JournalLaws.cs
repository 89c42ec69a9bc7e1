using Google.Protobuf;
using LetDown.Protocol.V1;
using Microsoft.Data.Sqlite;

namespace LetDown.Benchmarks.Crash;

/// <summary>What must be true of a journal and of the store that follows it, however often both were killed.</summary>
internal static class JournalLaws
{
    /// <summary>Numbers without a gap; what was seen is there, as it was seen; each session begins once, goes forward, and ends at most once.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<JournalEntry> journal, IReadOnlyDictionary<ulong, ByteString> seen)
    {
        for (var i = 0; i < journal.Count; i++)
        {
            if (journal[i].Sequence != (ulong)i + 1)
            {
                yield return $"place {i + 1} has number {journal[i].Sequence}";
            }
        }

        foreach (var (number, bytes) in seen)
        {
            if (number > (ulong)journal.Count)
            {
                yield return $"{number} was seen and is gone: there are {journal.Count}";
            }
            else if (!journal[(int)number - 1].ToByteString().Equals(bytes))
            {
                yield return $"{number} was seen as something else";
            }
        }

        foreach (var broken in journal.Where(entry => entry.Event is not null).GroupBy(entry => entry.SessionId).SelectMany(OfSession))
        {
            yield return broken;
        }
    }

    /// <summary>The store has each event of the pump, once, in order, as the pump has it.</summary>
    public static IEnumerable<string> OfStore(string path, IReadOnlyList<JournalEntry> journal)
    {
        var kept = Events(path);
        var had = journal.Where(entry => entry.Event is not null).Select(entry => (entry.Sequence, Body: entry.Event.ToByteString())).ToList();
        if (!kept.SequenceEqual(had))
        {
            yield return $"the store has {kept.Count} events, the pump {had.Count}, and they differ from {kept.Zip(had).TakeWhile(pair => pair.First.Equals(pair.Second)).Count() + 1} on";
        }
    }

    private static IEnumerable<string> OfSession(IGrouping<string, JournalEntry> session)
    {
        var events = session.Select(entry => entry.Event).ToList();
        if (events[0].Started is null || events.Count(happened => happened.Started is not null) != 1)
        {
            yield return $"{session.Key} does not begin once";
        }

        var ends = events.Count(happened => happened.Ended is not null);
        if (ends > 1 || (ends == 1 && events[^1].Ended is null))
        {
            yield return $"{session.Key} ends {ends} times, or before its last event";
        }

        if (events.Zip(events.Skip(1)).Any(pair => pair.Second.Elapsed.ToTimeSpan() < pair.First.Elapsed.ToTimeSpan()))
        {
            yield return $"{session.Key} goes back in time";
        }
    }

    private static List<(ulong Sequence, ByteString Body)> Events(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False;Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT sequence, body FROM journal WHERE is_event = 1 ORDER BY sequence";
        using var row = command.ExecuteReader();
        var events = new List<(ulong, ByteString)>();
        while (row.Read())
        {
            events.Add(((ulong)row.GetInt64(0), ByteString.CopyFrom(row.GetFieldValue<byte[]>(1))));
        }

        return events;
    }
}
