using System.Text.Json.Serialization;

namespace LetDown.Rig.Running;

/// <summary>How the firmware's loop kept its time on a real kernel, by that kernel's clock.</summary>
internal sealed record LoopAccount
{
    /// <summary>Heartbeats that came.</summary>
    public required int Beats { get; init; }

    /// <summary>Ticks there should have been between the first and the last.</summary>
    public required int Due { get; init; }

    /// <summary>Share of intervals within a tenth of a tick of 1 ms, 0 to 1.</summary>
    public required double Even { get; init; }

    /// <summary>From one heartbeat to the next, µs.</summary>
    public required Spread Interval { get; init; }

    /// <summary>When the longest one began, s since the first heartbeat.</summary>
    public required double LongestAtSeconds { get; init; }

    /// <summary>Where two heartbeats were more than a tick and a half apart, oldest first; of many the ten longest.</summary>
    public required IReadOnlyList<Gap> Gaps { get; init; }

    /// <summary>Ticks that it left out by its own account, in its sessions.</summary>
    public required ulong TicksMissed { get; init; }

    /// <summary>From the moment that a tick was due until the loop ran, by its own account, µs; nothing when it could not be asked.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Spread? Late { get; init; }

    /// <summary>From then until its work was done, by its own account, µs; nothing when it could not be asked.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Spread? Work { get; init; }

    /// <summary>What was allocated and collected meanwhile; nothing when the firmware could not be asked, or began anew.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CollectorAccount? Collector { get; init; }

    /// <summary>What each bus cost.</summary>
    public required IReadOnlyList<BusAccount> Buses { get; init; }

    /// <summary>What the rig's own chips and physics took of each millisecond, µs: a Pi does not have them.</summary>
    public required double RigMicroseconds { get; init; }
}
