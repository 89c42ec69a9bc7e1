namespace LetDown.Host.Plans;

/// <summary>Moves her plan towards what her sessions say: a fifth of the way each time, within a band round her own setting, never a limit, never vacuum. Pure.</summary>
public static class PlanLearner
{
    /// <summary>How far it goes each time, as a share of the way.</summary>
    public const double Share = 0.2;

    /// <summary>Less than this is no change worth telling, s or g. Our choice.</summary>
    private const double Smallest = 0.5;

    /// <summary>What changes; nothing while it is frozen, or when there was no session since the last time.</summary>
    /// <param name="state">As it stands.</param>
    /// <param name="targets">What her sessions say.</param>
    /// <param name="now">When.</param>
    public static IReadOnlyList<PlanChange> Revise(PlanState state, PlanTargets targets, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(targets);
        if (state.IsFrozen || targets.UpTo <= (state.UpTo ?? DateTimeOffset.MinValue))
        {
            return [];
        }

        var changes = Enum.GetValues<PlanItem>().Select(item => Change(state, item, targets, now)).OfType<PlanChange>().ToList();
        // That she was looked at and nothing had to change is known as well: no session teaches twice.
        return changes.Count > 0 ? changes : [new() { At = now, Kind = PlanChangeKind.Learned, Sessions = targets.Sessions, UpTo = targets.UpTo }];
    }

    private static PlanChange? Change(PlanState state, PlanItem item, PlanTargets targets, DateTimeOffset now)
    {
        if (targets[item] is not { } wanted || !double.IsFinite(wanted))
        {
            return null;
        }

        var before = state[item];
        var band = PlanBand.Around(item, state.Own(item));
        var (after, limit) = item == PlanItem.FirstSide ? (Math.Sign(wanted), PlanLimit.None) : Step(before, wanted, band);
        return item == PlanItem.FirstSide ? Told(before != after) : Told(Math.Abs(after - before) >= Smallest);

        PlanChange? Told(bool isChange) => isChange
            ? new() { At = now, Kind = PlanChangeKind.Learned, Item = item, Before = before, After = after, Target = wanted, Limit = limit, Sessions = targets.Sessions, UpTo = targets.UpTo }
            : null;
    }

    private static (double After, PlanLimit Limit) Step(double before, double target, PlanBand band)
    {
        var after = before + (Share * (target - before));
        return band.Clamp(after) == after ? (after, PlanLimit.Fifth) : (band.Clamp(after), PlanLimit.Band);
    }
}
