using System.Globalization;
using LetDown.Host.Client;
using LetDown.Protocol.V1;

namespace LetDown.Benchmarks.Store;

/// <summary>The journal of a pump that was used for years: copies of a few recorded sessions, eight a day.</summary>
internal sealed class CopiedJournal(IReadOnlyList<RecordedSession> recorded, int sessions, int first, ulong from, bool withTelemetry) : IJournalSource
{
    public const string PumpId = "pump-of-the-benchmark";

    private static readonly DateTimeOffset Began = new(2021, 11, 1, 6, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan Between = TimeSpan.FromHours(3);

    private ulong Last => from + (ulong)Enumerable.Range(first, sessions).Sum(session => Of(session).Count(withTelemetry)) - 1;

    /// <summary>Name of a session.</summary>
    public static string Id(int session) => string.Create(CultureInfo.InvariantCulture, $"{At(session):yyyyMMdd-HHmmss}-{session & 0xffff:x4}");

    public Task<PumpInfo> GetInfoAsync(CancellationToken cancellation = default) => Task.FromResult(new PumpInfo { PumpId = PumpId, JournalSequence = Last });

    public async IAsyncEnumerable<JournalEntry> ReadJournalAsync(ulong next, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.CompletedTask;
        var number = from;
        for (var session = first; session < first + sessions; session++)
        {
            foreach (var entry in Of(session).Copy(Id(session), At(session), number, withTelemetry))
            {
                number = entry.Sequence + 1;
                if (entry.Sequence >= next)
                {
                    yield return entry;
                }
            }
        }
    }

    public Task AcknowledgeAsync(ulong upTo, CancellationToken cancellation = default) => Task.CompletedTask;

    public Task<bool> ForgetAsync(string sessionId, CancellationToken cancellation = default) => Task.FromResult(true);

    private static DateTimeOffset At(int session) => Began + (session * Between);

    private RecordedSession Of(int session) => recorded[session % recorded.Count];
}
