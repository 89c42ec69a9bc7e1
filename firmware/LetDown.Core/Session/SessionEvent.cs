using LetDown.Core.Planning;
using LetDown.Core.Programs;
using LetDown.Core.Safety;
using LetDown.Core.Units;

namespace LetDown.Core.Session;

/// <summary>One thing that happened in a session, whole in itself: any event alone says where the session stood.</summary>
public readonly record struct SessionEvent
{
    /// <summary>What happened.</summary>
    public SessionEventKind Kind { get; init; }

    /// <summary>Since the session began.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>State of the machine after the event.</summary>
    public PumpState State { get; init; }

    /// <summary>The breast being pumped; while switching, the one being left.</summary>
    public Side Side { get; init; }

    /// <summary>Visits so far: 1 is the first breast, 2 the second, 3 the first again.</summary>
    public int Round { get; init; }

    /// <summary>Why.</summary>
    public SessionReason Reason { get; init; }

    /// <summary>The number that belongs to <see cref="Kind"/>, in the unit told there; else 0.</summary>
    public double Value { get; init; }

    /// <summary>Milk collected so far in each bottle.</summary>
    public PerSide<Mass> Collected { get; init; }

    /// <summary>True when both breasts are pumped at once; then <see cref="Side"/> is the one that began, or that the event is about.</summary>
    public bool IsTogether { get; init; }

    /// <summary>The numbers behind a decision; default where none was taken.</summary>
    public Grounds Grounds { get; init; }

    /// <summary>When a let-down began, since the session began.</summary>
    public TimeSpan Onset { get; init; }

    /// <summary>When a let-down was over, since the session began.</summary>
    public TimeSpan Until { get; init; }

    /// <summary>With <see cref="SessionEventKind.Coaxed"/>.</summary>
    public Coaxing Coaxing { get; init; }

    /// <summary>With <see cref="SessionEventKind.Started"/>: what the session follows.</summary>
    public PumpProgram? Program { get; init; }

    /// <summary>With <see cref="SessionEventKind.Started"/>: the plan of hers that it goes by.</summary>
    public PersonalPlan? Plan { get; init; }

    /// <summary>With <see cref="SessionEventKind.Started"/>: how much milk is enough; no value when as much as is worth it.</summary>
    public Mass? TargetMilk { get; init; }

    /// <summary>With <see cref="SessionEventKind.Notice"/>.</summary>
    public Notice Notice { get; init; }

    /// <summary>With <see cref="SessionEventKind.Fault"/> and an end by fault.</summary>
    public Fault Fault { get; init; }
}
