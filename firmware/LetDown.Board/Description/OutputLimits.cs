namespace LetDown.Board.Description;

/// <summary>
/// Longest continuous time each kind of output may be on, s. These are the code's own limits: a board file may lower them,
/// nothing may raise them. They stand beneath the controller and its failsafe, for the day when both are wrong.
/// </summary>
public static class OutputLimits
{
    /// <summary>Line valve and vent: above the 2 s of the longest hold (design §6), far below what would starve tissue of blood.</summary>
    public const double ValveSeconds = 5;

    /// <summary>Warm pad: the 20 min of the studied compress (design §6).</summary>
    public const double PadSeconds = 1200;

    /// <summary>Massage motor: longer on one spot makes skin sore. Our choice.</summary>
    public const double MassageSeconds = 600;

    /// <summary>Side light: harmless; two sessions of the longest length.</summary>
    public const double LightSeconds = 7200;

    /// <summary>Vacuum pump motor: the longest session, 60 min (design §6).</summary>
    public const double MotorSeconds = 3600;
}
