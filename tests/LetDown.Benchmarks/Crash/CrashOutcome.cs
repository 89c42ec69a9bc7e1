namespace LetDown.Benchmarks.Crash;

/// <summary>What came of killing a pump and its console again and again.</summary>
internal sealed record CrashOutcome
{
    public int PumpKills { get; init; }

    public int ConsoleKills { get; init; }

    /// <summary>Kills while a session was on.</summary>
    public int InMidSession { get; init; }

    /// <summary>Entries of the journals in the end.</summary>
    public int Entries { get; init; }

    /// <summary>Entries that a reader had seen before a kill.</summary>
    public int Seen { get; init; }

    /// <summary>What is not as it must be, in words.</summary>
    public IReadOnlyList<string> Broken { get; init; } = [];

    public CrashOutcome With(CrashOutcome other) => new()
    {
        PumpKills = PumpKills + other.PumpKills,
        ConsoleKills = ConsoleKills + other.ConsoleKills,
        InMidSession = InMidSession + other.InMidSession,
        Entries = Entries + other.Entries,
        Seen = Seen + other.Seen,
        Broken = [.. Broken, .. other.Broken],
    };
}
