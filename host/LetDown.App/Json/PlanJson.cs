using LetDown.Host.Plans;

namespace LetDown.App.Json;

/// <summary>What the pump goes by.</summary>
internal sealed record PlanJson(IReadOnlyList<PlanItemJson> Items, bool Frozen, int Sessions, bool Simulated, bool OnPump, string? WhyNot)
{
    public static PlanJson From(PlanState state, bool isSimulated, bool areVolumesHidden, string? notSent) => new(
        [.. Enum.GetValues<PlanItem>().Select(item => PlanItemJson.From(item, state, areVolumesHidden))],
        state.IsFrozen,
        state.Sessions,
        isSimulated,
        notSent is null,
        notSent);
}
