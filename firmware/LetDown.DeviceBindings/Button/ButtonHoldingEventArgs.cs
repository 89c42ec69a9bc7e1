namespace Iot.Device.Button;

/// <summary>What a listener to <see cref="ButtonBase.Holding"/> is told.</summary>
public class ButtonHoldingEventArgs : EventArgs
{
    /// <summary>How far it has come.</summary>
    public ButtonHoldingState HoldingState { get; set; }
}
