namespace LetDown.Firmware.Journal;

/// <summary>What an entry's payload is. Numbers are stored: never change one.</summary>
internal enum EntryKind
{
    /// <summary>A TelemetryChunk, Brotli-compressed.</summary>
    Telemetry = 1,

    /// <summary>A SessionEvent that neither begins nor ends a session.</summary>
    Event = 2,

    /// <summary>The SessionEvent that begins a session.</summary>
    Started = 3,

    /// <summary>The SessionEvent that ends a session.</summary>
    Ended = 4,
}
