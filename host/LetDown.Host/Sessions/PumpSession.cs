using LetDown.Host.Diary;
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

    /// <summary>In order of time; those that the pump took back are left out.</summary>
    public IReadOnlyList<LetDownMark> LetDowns { get; init; } = [];

    /// <summary>How many there were; one that was seen on both sides counts once.</summary>
    public int LetDownCount => LetDowns.Count(mark => !mark.IsEcho);

    /// <summary>Let-downs that the pump took back, because they brought no milk.</summary>
    public int Withdrawn { get; init; }

    /// <summary>Everything that happened, in order of time.</summary>
    public IReadOnlyList<Moment> Moments { get; init; } = [];

    /// <summary>What the pump decided by itself, in order of time, with the numbers behind it.</summary>
    public IEnumerable<Moment> Decisions => Moments.Where(moment => moment.IsDecision);

    /// <summary>Without gaps, in order of time.</summary>
    public IReadOnlyList<Segment> Segments { get; init; } = [];

    /// <summary>What she was told during the session, each once.</summary>
    public IReadOnlyList<Notice> Notices { get; init; } = [];

    /// <summary>Moments of 1 ms that the pump's control loop left out because it came too late.</summary>
    public ulong TicksMissed { get; init; }

    /// <summary>Name of the program that it followed; empty where the journal does not say.</summary>
    public string Program { get; init; } = "";

    /// <summary>What the program does, in one sentence; empty where the journal does not say.</summary>
    public string ProgramExplanation { get; init; } = "";

    /// <summary>Enough milk of both breasts, g; null when as much as was worth it.</summary>
    public double? TargetGrams { get; init; }

    /// <summary>True when the warm pads were allowed.</summary>
    public bool Warmth { get; init; }

    /// <summary>True when massage was allowed.</summary>
    public bool Massage { get; init; }

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

    /// <summary>How long a breast was stimulated and expressed.</summary>
    public TimeSpan PumpedFor(Side side) =>
        TimeSpan.FromTicks(Segments.Where(segment => segment.IsPumping && segment.IsOf(side)).Sum(segment => segment.Length.Ticks));

    /// <summary>From the beginning of the first stimulation to the beginning of the first let-down; null when there was none.</summary>
    public TimeSpan? TimeToFirstLetDown
    {
        get
        {
            var stimulation = Segments.FirstOrDefault(segment => segment.Phase == Phase.Stimulation);
            return LetDowns.Count == 0 ? null : LetDowns[0].From - stimulation.From;
        }
    }

    /// <summary>Events of it that cannot be read where it is kept; what they told is missing here.</summary>
    public int Unreadable { get; init; }

    /// <summary>What she corrected, in the order in which she did.</summary>
    public IReadOnlyList<SessionEdit> Edits { get; init; } = [];

    /// <summary>How its phases worked.</summary>
    public Diagnosis Diagnosis => KnownDiagnosis ?? PhaseDiagnosis.Of(this);

    /// <summary>Set where the milk that it rests on is hidden.</summary>
    internal Diagnosis? KnownDiagnosis { get; init; }

    /// <summary>What each visit gave, in order; visits before the first breast (round 0) are left out.</summary>
    public IReadOnlyList<RoundYield> Rounds => RoundYield.From(Segments);
}
