namespace Iot.Device.CharacterLcd;

/// <summary>How bytes get to an HD44780.</summary>
internal abstract class LcdInterface : IDisposable
{
    /// <summary>The light, where the wiring reaches it.</summary>
    public abstract bool BacklightOn { get; set; }

    /// <summary>Brings the interface into step from any state, then sets two lines of 5 × 8 dots.</summary>
    public abstract void Initialise();

    public abstract void SendCommand(byte command);

    public abstract void SendData(ReadOnlySpan<byte> values);

    public abstract void Dispose();
}
