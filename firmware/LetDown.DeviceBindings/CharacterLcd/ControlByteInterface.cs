using System.Device.I2c;

namespace Iot.Device.CharacterLcd;

/// <summary>Eight-bit interface of controllers with I2C of their own (AiP31068, ST7032): a control byte says what follows.</summary>
internal sealed class ControlByteInterface(I2cDevice device) : LcdInterface
{
    private const byte CommandFollows = 0x00;
    private const byte DataFollow = 0x40;
    private const byte EightBitsTwoLines = 0x38;
    private const int ValuesPerMessage = 20;

    /// <summary>These controllers have no line for a light: always false.</summary>
    public override bool BacklightOn
    {
        get => false;
        set { }
    }

    public override void Initialise() => SendCommand(EightBitsTwoLines);

    public override void SendCommand(byte command) => device.Write([CommandFollows, command]);

    public override void SendData(ReadOnlySpan<byte> values)
    {
        Span<byte> message = stackalloc byte[1 + ValuesPerMessage];
        message[0] = DataFollow;
        while (values.Length > 0)
        {
            var count = Math.Min(values.Length, ValuesPerMessage);
            values[..count].CopyTo(message[1..]);
            device.Write(message[..(1 + count)]);
            values = values[count..];
        }
    }

    public override void Dispose() => device.Dispose();
}
