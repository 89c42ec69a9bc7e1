namespace LetDown.Board.Description;

/// <summary>The vacuum pump motor on hardware PWM.</summary>
public sealed record MotorDescription
{
    /// <summary>PWM chip number.</summary>
    public required int PwmChip { get; init; }

    /// <summary>Channel of the chip.</summary>
    public required int PwmChannel { get; init; }

    /// <summary>PWM frequency, Hz; set once, before the channel starts.</summary>
    public required int FrequencyHz { get; init; }

    /// <summary>Longest continuous time on, s; never above <see cref="OutputLimits.MotorSeconds"/>.</summary>
    public required double LongestOnSeconds { get; init; }

    /// <summary>Longest continuous time on.</summary>
    public TimeSpan LongestOn => TimeSpan.FromSeconds(LongestOnSeconds);
}
