namespace LetDown.Board.Description;

/// <summary>The buzzer on hardware PWM.</summary>
public sealed record BuzzerDescription
{
    /// <summary>PWM chip number.</summary>
    public required int PwmChip { get; init; }

    /// <summary>Channel of the chip.</summary>
    public required int PwmChannel { get; init; }
}
