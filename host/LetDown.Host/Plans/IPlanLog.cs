using LetDown.Host.Store;

namespace LetDown.Host.Plans;

/// <summary>All changes of her plan. Every member throws <see cref="StoreException"/> when the database does not play along.</summary>
public interface IPlanLog
{
    /// <summary>In the order in which they came.</summary>
    /// <param name="isSimulated">Of simulated sessions, which have a plan of their own.</param>
    /// <param name="cancellation">Gives up.</param>
    Task<IReadOnlyList<PlanChange>> ListAsync(bool isSimulated, CancellationToken cancellation = default);

    /// <summary>Keeps all of them or none.</summary>
    /// <param name="isSimulated">Of simulated sessions.</param>
    /// <param name="changes">In order.</param>
    /// <param name="cancellation">Gives up.</param>
    Task AddAsync(bool isSimulated, IReadOnlyList<PlanChange> changes, CancellationToken cancellation = default);
}
