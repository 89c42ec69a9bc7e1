using LetDown.Host.Import;
using LetDown.Host.Store;

namespace LetDown.Host.Diary;

/// <summary>What happened away from the pump. Every member throws <see cref="StoreException"/> when the database does not play along.</summary>
public interface IMilkRecords
{
    /// <summary>All of them, or those that began within a time; oldest first.</summary>
    /// <param name="from">Not before.</param>
    /// <param name="until">Before.</param>
    /// <param name="cancellation">Gives up.</param>
    Task<IReadOnlyList<MilkRecord>> ListAsync(DateTimeOffset? from = null, DateTimeOffset? until = null, CancellationToken cancellation = default);

    /// <summary>One of them; null when it is not there.</summary>
    Task<MilkRecord?> GetAsync(long id, CancellationToken cancellation = default);

    /// <summary>
    /// Keeps them, all or none. What has a source and a key that are kept already is passed over, whoever was quicker; so a file may be imported twice.
    /// Given up, nothing is kept.
    /// </summary>
    /// <param name="records">Not kept yet.</param>
    /// <param name="progress">Told how many have been written, now and then.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Those that are kept now, with their numbers.</returns>
    Task<IReadOnlyList<MilkRecord>> AddAsync(IReadOnlyList<MilkRecord> records, IProgress<int>? progress = null, CancellationToken cancellation = default);

    /// <summary>Deletes one for good.</summary>
    /// <returns>True when it was there.</returns>
    Task<bool> DeleteAsync(long id, CancellationToken cancellation = default);

    /// <summary>Deletes all that came from one tracker for good.</summary>
    /// <returns>How many there were.</returns>
    Task<int> DeleteAllAsync(ImportFormat source, CancellationToken cancellation = default);
}
