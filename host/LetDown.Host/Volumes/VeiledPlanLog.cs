using LetDown.Host.Plans;

namespace LetDown.Host.Volumes;

/// <summary>Her plan without what it says of amounts.</summary>
internal sealed class VeiledPlanLog(IPlanLog log) : IPlanLog
{
    public async Task<IReadOnlyList<PlanChange>> ListAsync(bool isSimulated, CancellationToken cancellation = default) =>
        [.. (await log.ListAsync(isSimulated, cancellation)).Where(change => change.Item is not { } item || !item.IsAmount())];

    public Task AddAsync(bool isSimulated, IReadOnlyList<PlanChange> changes, CancellationToken cancellation = default) => log.AddAsync(isSimulated, changes, cancellation);
}
