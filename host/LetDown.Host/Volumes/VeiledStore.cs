using LetDown.Host.Diary;
using LetDown.Host.Plans;
using LetDown.Host.Sessions;
using LetDown.Host.Store;
using LetDown.Host.Tricks;
using LetDown.Protocol.V1;

namespace LetDown.Host.Volumes;

/// <summary>A store that keeps everything and tells no amount of milk.</summary>
/// <param name="store">Where it is kept; closed together with this.</param>
public sealed class VeiledStore(ISessionStore store) : ISessionStore
{
    /// <inheritdoc/>
    public IDiary Diary => store.Diary;

    /// <inheritdoc/>
    public ITrickBook Tricks => store.Tricks;

    /// <inheritdoc/>
    public IPlanLog Plan => new VeiledPlanLog(store.Plan);

    /// <inheritdoc/>
    public IMilkRecords Records => new VeiledMilkRecords(store.Records);

    /// <inheritdoc/>
    public IMilkStock Stock => new VeiledMilkStock(store.Stock);

    /// <inheritdoc/>
    public Task<ulong> GetPositionAsync(string pumpId, CancellationToken cancellation = default) => store.GetPositionAsync(pumpId, cancellation);

    /// <inheritdoc/>
    public Task<int> AppendAsync(string pumpId, IReadOnlyList<JournalEntry> batch, CancellationToken cancellation = default) =>
        store.AppendAsync(pumpId, batch, cancellation);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<SessionSummary>> ListAsync(string idPrefix = "", int limit = int.MaxValue, CancellationToken cancellation = default) =>
        [.. (await store.ListAsync(idPrefix, limit, cancellation)).Select(HiddenVolumes.WithoutVolumes)];

    /// <inheritdoc/>
    public async Task<PumpSession?> GetAsync(string pumpId, string sessionId, CancellationToken cancellation = default) =>
        (await store.GetAsync(pumpId, sessionId, cancellation))?.WithoutVolumes();

    /// <inheritdoc/>
    public Task<bool> EditAsync(string pumpId, string sessionId, Func<PumpSession, IReadOnlyList<SessionEdit>> edit, CancellationToken cancellation = default) =>
        store.EditAsync(pumpId, sessionId, edit, cancellation);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TelemetryChunk>> GetTelemetryAsync(string pumpId, string sessionId, CancellationToken cancellation = default) =>
        [.. (await store.GetTelemetryAsync(pumpId, sessionId, cancellation)).Select(HiddenVolumes.WithoutVolumes)];

    /// <summary>What the pump wrote down tells amounts, so it is left out.</summary>
    public async Task<SessionRecord?> GetRecordAsync(string pumpId, string sessionId, CancellationToken cancellation = default) =>
        await store.GetRecordAsync(pumpId, sessionId, cancellation) is { } record
            ? record with { Events = [], Measurements = null, Edits = HiddenVolumes.WithoutVolumes(record.Edits) }
            : null;

    /// <inheritdoc/>
    public Task<RestoreReport> RestoreAsync(IAsyncEnumerable<SessionRecord> records, bool keep, CancellationToken cancellation = default) =>
        store.RestoreAsync(records, keep, cancellation);

    /// <inheritdoc/>
    public Task<bool> DeleteAsync(string pumpId, string sessionId, CancellationToken cancellation = default) => store.DeleteAsync(pumpId, sessionId, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> GetUnforgottenAsync(string pumpId, CancellationToken cancellation = default) => store.GetUnforgottenAsync(pumpId, cancellation);

    /// <inheritdoc/>
    public Task SetForgottenAsync(string pumpId, string sessionId, CancellationToken cancellation = default) =>
        store.SetForgottenAsync(pumpId, sessionId, cancellation);

    /// <inheritdoc/>
    public Task<StoreState> GetStateAsync(CancellationToken cancellation = default) => store.GetStateAsync(cancellation);

    /// <inheritdoc/>
    public void Dispose() => store.Dispose();
}
