namespace Iot.Device.Button;

/// <summary>How far holding a button has come.</summary>
public enum ButtonHoldingState
{
    /// <summary>The button has been down for as long as counts as holding.</summary>
    Started,

    /// <summary>A button that was held was let go of.</summary>
    Completed,

    /// <summary>Holding was given up. Nothing here says so.</summary>
    Canceled,
}
