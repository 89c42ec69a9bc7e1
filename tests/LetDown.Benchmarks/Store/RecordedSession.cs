using Google.Protobuf.WellKnownTypes;
using LetDown.Benchmarks.Crash;
using LetDown.Protocol.V1;

namespace LetDown.Benchmarks.Store;

/// <summary>One session of 25 minutes as the firmware wrote it, and copies of it at other times.</summary>
internal sealed class RecordedSession
{
    private static readonly TimeSpan Length = TimeSpan.FromMinutes(25);

    private readonly IReadOnlyList<JournalEntry> _entries;

    private RecordedSession(IReadOnlyList<JournalEntry> entries) => _entries = entries;

    public TimeSpan Duration => _entries[^1].Event.Elapsed.ToTimeSpan();

    /// <summary>How many entries a copy has.</summary>
    public int Count(bool withTelemetry) => _entries.Count(entry => withTelemetry || entry.Event is not null);

    /// <summary>A whole session with one mother, by the built firmware, as fast as it goes. She pumps both breasts by the clock, so that it does take so long.</summary>
    /// <exception cref="BenchmarkException">The session does not end.</exception>
    public static async Task<RecordedSession> RecordAsync(int mother)
    {
        var folder = Directory.CreateTempSubdirectory("ld-store-");
        try
        {
            await using var pump = await MortalPump.StartAsync(folder.FullName, mother, new(), speed: 0);
            var reply = await pump.Client.SendAsync(new() { Start = new() { Length = Length.ToDuration(), Program = "two-phase" } });
            if (reply.Outcome != CommandOutcome.Accepted)
            {
                throw new BenchmarkException($"The pump said no: {reply.Message}");
            }

            while (true)
            {
                var journal = await pump.JournalAsync();
                if (journal.Count > 0 && journal[^1].Event?.Ended is not null)
                {
                    return new(journal);
                }

                await Task.Delay(200);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The same session under another name at another time, numbered from a number on.</summary>
    public IEnumerable<JournalEntry> Copy(string id, DateTimeOffset at, ulong from, bool withTelemetry)
    {
        foreach (var entry in _entries.Where(entry => withTelemetry || entry.Event is not null))
        {
            var copy = entry.Clone();
            (copy.Sequence, copy.SessionId) = (from++, id);
            if (copy.Event?.Started is { } started)
            {
                started.At = at.ToTimestamp();
            }

            if (copy.Event?.Ended is { } ended)
            {
                ended.At = (at + Duration).ToTimestamp();
            }

            yield return copy;
        }
    }
}
