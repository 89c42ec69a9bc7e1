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

    /// <summary>With <see cref="SessionEventKind.Notice"/>.</summary>
    public Notice Notice { get; init; }

    /// <summary>With <see cref="SessionEventKind.Fault"/> and an end by fault.</summary>
    public Fault Fault { get; init; }
}
