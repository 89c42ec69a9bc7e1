using LetDown.Host.Diary;
using LetDown.Host.Plans;
using LetDown.Host.Sessions;
using LetDown.Host.Tricks;
using LetDown.Protocol.V1;

namespace LetDown.Host.Store;

/// <summary>
/// Where the host keeps what pumps wrote down. The seam for another database: SQLite for one mother, a server for a ward.
/// Every member throws <see cref="StoreException"/> when the database does not play along.
/// </summary>
public interface ISessionStore : IDisposable
{
    /// <summary>What she added to it.</summary>
    IDiary Diary { get; }

    /// <summary>What she uses to let down sooner.</summary>
    ITrickBook Tricks { get; }

    /// <summary>Her plan, and why it is as it is.</summary>
    IPlanLog Plan { get; }

    /// <summary>What happened away from the pump.</summary>
    IMilkRecords Records { get; }

    /// <summary>What is in the fridge and the freezer.</summary>
    IMilkStock Stock { get; }

    /// <summary>The last sequence number kept of a pump's journal; 0 when nothing is.</summary>
    Task<ulong> GetPositionAsync(string pumpId, CancellationToken cancellation = default);

    /// <summary>
    /// Keeps entries of one pump's journal: all or none of them, and the sessions they belong to stay in step. What is kept
    /// already is passed over, so a batch may be repeated. Entries must come in order and continue where the store ends.
    /// </summary>
    /// <returns>How many entries were new.</returns>
    /// <exception cref="JournalGapException">An entry is missing in between; nothing was kept.</exception>
    Task<int> AppendAsync(string pumpId, IReadOnlyList<JournalEntry> batch, CancellationToken cancellation = default);

    /// <summary>Sessions, newest first.</summary>
    /// <param name="idPrefix">Only those whose name begins so; empty for all.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellation">Gives up.</param>
    Task<IReadOnlyList<SessionSummary>> ListAsync(string idPrefix = "", int limit = int.MaxValue, CancellationToken cancellation = default);

    /// <summary>One session with everything in it; null when it is not there.</summary>
    Task<PumpSession?> GetAsync(string pumpId, string sessionId, CancellationToken cancellation = default);

    /// <summary>Corrects a session and keeps what was before. What the pump wrote down stays.</summary>
    /// <param name="pumpId">The session's pump.</param>
    /// <param name="sessionId">The session.</param>
    /// <param name="edit">From the session as it is now to what she corrects, all or none of it; nothing for no change.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>True when something changed; false also when there is no such session.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A correction is not <see cref="SessionEdit.IsSensible"/>; nothing was kept.</exception>
    Task<bool> EditAsync(string pumpId, string sessionId, Func<PumpSession, IReadOnlyList<SessionEdit>> edit, CancellationToken cancellation = default);

    /// <summary>
    /// The measurements of one session, in order. Of a session that has ended they are one chunk for each stretch without a gap, and no finer than
    /// <see cref="Telemetry.TelemetryPacking"/> keeps them. What cannot be read is left out.
    /// </summary>
    Task<IReadOnlyList<TelemetryChunk>> GetTelemetryAsync(string pumpId, string sessionId, CancellationToken cancellation = default);

    /// <summary>All that is kept of a session, as it is kept; null when it is not there.</summary>
    Task<SessionRecord?> GetRecordAsync(string pumpId, string sessionId, CancellationToken cancellation = default);

    /// <summary>
    /// Takes in sessions that were exported, all or none of them. One that is here already stays as it is, and one that she deleted stays deleted. What a pump's
    /// journal still has of a restored session is passed over from then on.
    /// </summary>
    /// <param name="records">Finished sessions.</param>
    /// <param name="keep">False to try only: everything is looked at, nothing is kept.</param>
    /// <param name="cancellation">Gives up; nothing is kept then.</param>
    /// <exception cref="InvalidDataException">One is not whole; nothing was kept. So it is with whatever <paramref name="records"/> throws.</exception>
    Task<RestoreReport> RestoreAsync(IAsyncEnumerable<SessionRecord> records, bool keep, CancellationToken cancellation = default);

    /// <summary>
    /// Deletes a session: nothing of it stays in the file but its name, so that it does not come back from the pump's journal, and so that the pump is
    /// asked to forget it (<see cref="GetUnforgottenAsync"/>) when it is next seen. Fine when it is not there.
    /// </summary>
    /// <returns>True when there was something to delete.</returns>
    Task<bool> DeleteAsync(string pumpId, string sessionId, CancellationToken cancellation = default);

    /// <summary>Sessions that were deleted here and may still be in the pump's journal.</summary>
    Task<IReadOnlyList<string>> GetUnforgottenAsync(string pumpId, CancellationToken cancellation = default);

    /// <summary>The pump no longer has that session.</summary>
    Task SetForgottenAsync(string pumpId, string sessionId, CancellationToken cancellation = default);

    /// <summary>What is in it.</summary>
    Task<StoreState> GetStateAsync(CancellationToken cancellation = default);
}
