namespace LetDown.Board.Description;

/// <summary>The heartbeat line and the retriggerable one-shot behind it.</summary>
public sealed record HeartbeatDescription
{
    /// <summary>GPIO pin.</summary>
    public required int Pin { get; init; }

    /// <summary>How long the one-shot lets motor and valves live after an edge, ms.</summary>
    public required double OneShotMilliseconds { get; init; }

    /// <summary>How long the one-shot lets motor and valves live after an edge.</summary>
    public TimeSpan OneShot => TimeSpan.FromMilliseconds(OneShotMilliseconds);
}
