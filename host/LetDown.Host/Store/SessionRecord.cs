using LetDown.Host.Diary;
using LetDown.Host.Tricks;

namespace LetDown.Host.Store;

/// <summary>All that is kept of one session, as it is kept: what an export must carry so that nothing is lost on the way back.</summary>
public sealed record SessionRecord
{
    /// <summary>The pump it ran on.</summary>
    public required string PumpId { get; init; }

    /// <summary>The session's name.</summary>
    public required string SessionId { get; init; }

    /// <summary>Its events in the order of the journal; empty when amounts are hidden.</summary>
    public IReadOnlyList<NumberedEvent> Events { get; init; } = [];

    /// <summary>Its measurements, packed (<see cref="Telemetry.TelemetryPacking"/>); null when there are none, or amounts are hidden.</summary>
    public byte[]? Measurements { get; init; }

    /// <summary>What she noted.</summary>
    public IReadOnlyList<SessionNote> Notes { get; init; } = [];

    /// <summary>The tricks that she said she used.</summary>
    public IReadOnlyList<TrickUse> Tricks { get; init; } = [];

    /// <summary>What she corrected.</summary>
    public IReadOnlyList<SessionEdit> Edits { get; init; } = [];
}
