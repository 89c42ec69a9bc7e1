namespace LetDown.Host.Client;

/// <summary>How long the host waits for a pump. Generous on a quiet machine, short for a mother who waits.</summary>
public sealed record PumpTimeouts
{
    /// <summary>To open a connection; 3 s by default.</summary>
    public TimeSpan Connect { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>For one answer; 5 s by default.</summary>
    public TimeSpan Answer { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Silence on a watched pump, which sends several updates a second, that counts as gone; 10 s by default.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromSeconds(10);
}
