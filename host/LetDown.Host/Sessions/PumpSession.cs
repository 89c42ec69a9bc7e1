using LetDown.Protocol.V1;

namespace LetDown.Host.Sessions;

/// <summary>One session, as the pump's journal tells it. Immutable.</summary>
public sealed record PumpSession
{
    /// <summary>The session's name, given by the pump.</summary>
    public required string Id { get; init; }

    /// <summary>The pump it ran on.</summary>
    public required string PumpId { get; init; }

    /// <summary>How it stands.</summary>
    public SessionState State { get; init; }

    /// <summary>When it began, by the pump's clock; null when the journal does not say.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>How long it took, or has taken so far.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>Why it ended; unspecified while it runs.</summary>
    public Reason EndReason { get; init; }

    /// <summary>What was wrong, when the pump vented itself.</summary>
    public Fault Fault { get; init; }

    /// <summary>Milk of each breast, g.</summary>
    public Grams Grams { get; init; }

    /// <summary>In order of time.</summary>
    public IReadOnlyList<LetDownMark> LetDowns { get; init; } = [];

    /// <summary>Without gaps, in order of time.</summary>
    public IReadOnlyList<Segment> Segments { get; init; } = [];

    /// <summary>What she was told during the session, each once.</summary>
    public IReadOnlyList<Notice> Notices { get; init; } = [];

    /// <summary>Moments of 1 ms that the pump's control loop left out because it came too late.</summary>
    public ulong TicksMissed { get; init; }

    /// <summary>Peak of expression that was set last, mmHg.</summary>
    public double SuctionLevelMmhg { get; init; }

    /// <summary>True when no hardware was behind it.</summary>
    public bool Simulated { get; init; }

    /// <summary>Which mother was simulated; 0 on hardware.</summary>
    public int MotherSeed { get; init; }

    /// <summary>Version of the firmware that ran it.</summary>
    public string FirmwareVersion { get; init; } = "";

    /// <summary>The board it ran on.</summary>
    public string Board { get; init; } = "";

    /// <summary>From the beginning of the first stimulation to the first let-down; null when there was none.</summary>
    public TimeSpan? TimeToFirstLetDown
    {
        get
        {
            var stimulation = Segments.FirstOrDefault(segment => segment.Phase == Phase.Stimulation);
            return LetDowns.Count == 0 ? null : LetDowns[0].At - stimulation.From;
        }
    }

    /// <summary>What each visit gave, in order; visits before the first breast (round 0) are left out.</summary>
    public IReadOnlyList<RoundYield> Rounds =>
    [
        .. Segments.Where(segment => segment.Round > 0)
            .GroupBy(segment => (segment.Round, segment.Side))
            .Select(visit => new RoundYield(visit.Key.Round, visit.Key.Side, visit.Sum(segment => segment.Grams)))
            .OrderBy(visit => visit.Round),
    ];
}
