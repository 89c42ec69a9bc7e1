namespace LetDown.Firmware.RealTime;

/// <summary>What Linux gave the loop's thread. Each is null when it was given, else why not.</summary>
/// <param name="Priority">Priority above all ordinary work.</param>
/// <param name="Memory">Memory that is never taken away.</param>
/// <param name="Wakefulness">A processor that does not fall into a deep sleep between ticks.</param>
/// <param name="Processor">The processor it was told to stay on.</param>
/// <param name="Pages">Memory in small pages.</param>
internal sealed record RealTimeGrant(string? Priority = null, string? Memory = null, string? Wakefulness = null, string? Processor = null, string? Pages = null)
{
    /// <summary>True with what a loop cannot do without.</summary>
    public bool IsRealTime => Priority is null && Memory is null;

    /// <summary>One for each thing that was refused, for people.</summary>
    public IReadOnlyList<string> Refused { get; } =
    [
        .. Named("real-time priority", Priority),
        .. Named("locked memory", Memory),
        .. Named("a processor that stays awake", Wakefulness),
        .. Named("staying on one processor", Processor),
        .. Named("memory in small pages", Pages),
    ];

    private static IEnumerable<string> Named(string what, string? why) => why is null ? [] : [$"{what} ({why})"];
}
