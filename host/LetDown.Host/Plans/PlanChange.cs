namespace LetDown.Host.Plans;

/// <summary>One change of the plan; kept for good, so that she can see why it is as it is.</summary>
public sealed record PlanChange
{
    /// <summary>When.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>How it came.</summary>
    public required PlanChangeKind Kind { get; init; }

    /// <summary>What; null for all of it.</summary>
    public PlanItem? Item { get; init; }

    /// <summary>What it was.</summary>
    public double Before { get; init; }

    /// <summary>What it became.</summary>
    public double After { get; init; }

    /// <summary>What her sessions say; null when she said it.</summary>
    public double? Target { get; init; }

    /// <summary>Why it was not larger.</summary>
    public PlanLimit Limit { get; init; }

    /// <summary>On how many sessions it rests.</summary>
    public int Sessions { get; init; }

    /// <summary>When the newest of those began; null when she said it.</summary>
    public DateTimeOffset? UpTo { get; init; }
}
