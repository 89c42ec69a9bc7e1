namespace LetDown.Host.Tricks;

/// <summary>Who does a trick.</summary>
public enum TrickDoer
{
    /// <summary>Only she can.</summary>
    Her,

    /// <summary>The pump's warm pads, for a session that was begun with warmth.</summary>
    WarmPads,

    /// <summary>The pump's massage motors, while a session that was begun with massage stimulates.</summary>
    MassageMotors,
}
