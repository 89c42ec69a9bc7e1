using LetDown.Host.Sessions;
using LetDown.Protocol.V1;

namespace LetDown.Host.Store;

/// <summary>One session in a line.</summary>
public sealed record SessionSummary
{
    /// <summary>The session's name.</summary>
    public required string Id { get; init; }

    /// <summary>The pump it ran on.</summary>
    public required string PumpId { get; init; }

    /// <summary>How it stands.</summary>
    public SessionState State { get; init; }

    /// <summary>When it began, by the pump's clock; null when the journal does not say.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>How long it took, or has taken so far.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>How many let-downs there were.</summary>
    public int LetDowns { get; init; }

    /// <summary>Milk of each breast, g.</summary>
    public Grams Grams { get; init; }

    /// <summary>Name of the program that it followed; empty where the journal does not say.</summary>
    public string Program { get; init; } = "";

    /// <summary>Stimulation and expression of the left breast.</summary>
    public TimeSpan LeftPumped { get; init; }

    /// <summary>Stimulation and expression of the right breast.</summary>
    public TimeSpan RightPumped { get; init; }

    /// <summary>From the first stimulation to the first let-down; null when there was none.</summary>
    public TimeSpan? FirstLetDown { get; init; }

    /// <summary>Why it ended; unspecified while it runs.</summary>
    public Reason EndReason { get; init; }

    /// <summary>What was wrong, when the pump vented itself.</summary>
    public Fault Fault { get; init; }

    /// <summary>True when no hardware was behind it.</summary>
    public bool Simulated { get; init; }
}
