namespace LetDown.Board.Description;

/// <summary>One output line and the longest time it may stay on without being asked off.</summary>
public sealed record OutputDescription
{
    /// <summary>GPIO pin, 0 to 27.</summary>
    public required int Pin { get; init; }

    /// <summary>Longest continuous time on, s; never above <see cref="OutputLimits"/>.</summary>
    public required double LongestOnSeconds { get; init; }

    /// <summary>Longest continuous time on.</summary>
    public TimeSpan LongestOn => TimeSpan.FromSeconds(LongestOnSeconds);
}
