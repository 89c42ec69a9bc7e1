using LetDown.Host.Diary;

namespace LetDown.Host.Volumes;

/// <summary>Fridge and freezer, kept whole and told without amounts.</summary>
/// <param name="stock">Where it is kept.</param>
internal sealed class VeiledMilkStock(IMilkStock stock) : IMilkStock
{
    public async Task<IReadOnlyList<StoredMilk>> ListAsync(CancellationToken cancellation = default) =>
        [.. (await stock.ListAsync(cancellation)).Select(HiddenVolumes.WithoutVolumes)];

    public async Task<StoredMilk?> AddAsync(StoredMilk milk, CancellationToken cancellation = default) => (await stock.AddAsync(milk, cancellation))?.WithoutVolumes();

    public Task<bool> MoveAsync(StoredMilk moved, CancellationToken cancellation = default) => stock.MoveAsync(moved, cancellation);

    public Task<bool> TakeAsync(long id, double grams, CancellationToken cancellation = default) => stock.TakeAsync(id, grams, cancellation);

    public Task<bool> RemoveAsync(long id, CancellationToken cancellation = default) => stock.RemoveAsync(id, cancellation);
}
