using LetDown.Host.Diary;
using LetDown.Host.Import;

namespace LetDown.Host.Volumes;

/// <summary>Records that are kept whole and told without amounts.</summary>
/// <param name="records">Where they are kept.</param>
internal sealed class VeiledMilkRecords(IMilkRecords records) : IMilkRecords
{
    public async Task<IReadOnlyList<MilkRecord>> ListAsync(DateTimeOffset? from = null, DateTimeOffset? until = null, CancellationToken cancellation = default) =>
        [.. (await records.ListAsync(from, until, cancellation)).Select(HiddenVolumes.WithoutVolumes)];

    public async Task<MilkRecord?> GetAsync(long id, CancellationToken cancellation = default) => (await records.GetAsync(id, cancellation))?.WithoutVolumes();

    public async Task<IReadOnlyList<MilkRecord>> AddAsync(IReadOnlyList<MilkRecord> added, IProgress<int>? progress = null, CancellationToken cancellation = default) =>
        [.. (await records.AddAsync(added, progress, cancellation)).Select(HiddenVolumes.WithoutVolumes)];

    public Task<bool> DeleteAsync(long id, CancellationToken cancellation = default) => records.DeleteAsync(id, cancellation);

    public Task<int> DeleteAllAsync(ImportFormat source, CancellationToken cancellation = default) => records.DeleteAllAsync(source, cancellation);
}
