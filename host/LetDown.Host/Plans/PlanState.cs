using System.Collections.Immutable;

namespace LetDown.Host.Plans;

/// <summary>Her plan as it stands, and what it stands on. Immutable.</summary>
public sealed record PlanState
{
    private static readonly ImmutableDictionary<PlanItem, double> Usual = Enum.GetValues<PlanItem>().ToImmutableDictionary(item => item, PlanBand.Usual);

    private ImmutableDictionary<PlanItem, double> Values { get; init; } = Usual;

    private ImmutableDictionary<PlanItem, double> Owns { get; init; } = Usual;

    /// <summary>True while it stays as it is.</summary>
    public bool IsFrozen { get; private init; }

    /// <summary>How many sessions the last lesson rested on.</summary>
    public int Sessions { get; private init; }

    /// <summary>When the newest of those began; null before the first lesson.</summary>
    public DateTimeOffset? UpTo { get; private init; }

    /// <summary>Sessions before this are forgotten; null when none are.</summary>
    public DateTimeOffset? ForgottenBefore { get; private init; }

    /// <summary>True when nothing in it differs from the usual.</summary>
    public bool IsUsual => Values.All(pair => pair.Value == PlanBand.Usual(pair.Key));

    /// <summary>What the pump goes by.</summary>
    public double this[PlanItem item] => Values[item];

    /// <summary>Her own setting, or the usual.</summary>
    public double Own(PlanItem item) => Owns[item];

    /// <summary>What all changes together have come to.</summary>
    /// <param name="changes">In the order in which they came.</param>
    public static PlanState Of(IEnumerable<PlanChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return changes.Aggregate(new PlanState(), (state, change) => state.With(change));
    }

    /// <summary>One change further.</summary>
    public PlanState With(PlanChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.Kind switch
        {
            PlanChangeKind.Reset => new() { IsFrozen = IsFrozen, ForgottenBefore = change.At },
            PlanChangeKind.Frozen => this with { IsFrozen = true },
            PlanChangeKind.WentOn => this with { IsFrozen = false },
            PlanChangeKind.Set => this with { Values = Values.SetItem(change.Item!.Value, change.After), Owns = Owns.SetItem(change.Item.Value, change.After) },
            _ => this with { Values = change.Item is { } item ? Values.SetItem(item, change.After) : Values, Sessions = change.Sessions, UpTo = change.UpTo },
        };
    }
}
