using LetDown.Host.Store;

namespace LetDown.Host.Diary;

/// <summary>What is in the fridge and the freezer. Every member throws <see cref="StoreException"/> when the database does not play along.</summary>
public interface IMilkStock
{
    /// <summary>All of it, in the order in which it came.</summary>
    Task<IReadOnlyList<StoredMilk>> ListAsync(CancellationToken cancellation = default);

    /// <summary>Puts milk there. Without a label it gets its number for one.</summary>
    /// <returns>As it is kept; null when something there has that label.</returns>
    Task<StoredMilk?> AddAsync(StoredMilk milk, CancellationToken cancellation = default);

    /// <summary>Notes that it was moved.</summary>
    /// <returns>False when it is not there.</returns>
    Task<bool> MoveAsync(StoredMilk moved, CancellationToken cancellation = default);

    /// <summary>Takes an amount out of it.</summary>
    /// <param name="id">Its number.</param>
    /// <param name="grams">How much, g, above nothing.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>False when it is not there, or not known to be more.</returns>
    Task<bool> TakeAsync(long id, double grams, CancellationToken cancellation = default);

    /// <summary>Takes it off the list: used up or discarded. Nothing of it stays.</summary>
    /// <returns>False when it is not there.</returns>
    Task<bool> RemoveAsync(long id, CancellationToken cancellation = default);
}
