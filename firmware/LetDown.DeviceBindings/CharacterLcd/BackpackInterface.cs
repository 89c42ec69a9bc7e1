using System.Device.I2c;

namespace Iot.Device.CharacterLcd;

/// <summary>
/// Four-bit interface through a PCF8574: P0 RS, P1 RW, P2 E, P3 backlight, P4 to P7 D4 to D7. The port follows each byte of a message, so a
/// whole line of text is one message. Nothing waits between characters: the chip needs 37 µs for one (Hitachi ADE-207-272, table 6), and a
/// character takes four bytes of 90 µs at the PCF8574's 100 kHz (even at 400 kHz two bytes pass between the end of one and the start of the next).
/// </summary>
internal sealed class BackpackInterface(I2cDevice device) : LcdInterface
{
    private const byte RegisterSelect = 0x01;
    private const byte Enable = 0x04;
    private const byte Backlight = 0x08;

    private const byte FourBits = 0x20;
    private const byte EightBits = 0x30;
    private const byte FourBitsTwoLines = 0x28;

    /// <summary>E up and down for each half.</summary>
    private const int BytesPerValue = 4;

    private const int ValuesPerMessage = 20;

    private bool _backlight = true;

    public override bool BacklightOn
    {
        get => _backlight;
        set
        {
            _backlight = value;
            device.WriteByte(Light);
        }
    }

    /// <summary>
    /// Figure 24. Its first wait of 40 ms from power-on is over: a computer that has booted far enough to run this shares the supply. The other
    /// waits are rounded up to the sleep's grain.
    /// </summary>
    public override void Initialise()
    {
        SendHalf(EightBits);
        Thread.Sleep(5);
        SendHalf(EightBits);
        Thread.Sleep(1);
        SendHalf(EightBits);
        SendHalf(FourBits);
        SendCommand(FourBitsTwoLines);
    }

    public override void SendCommand(byte command) => Send(0, [command]);

    public override void SendData(ReadOnlySpan<byte> values)
    {
        for (; values.Length > ValuesPerMessage; values = values[ValuesPerMessage..])
        {
            Send(RegisterSelect, values[..ValuesPerMessage]);
        }

        if (values.Length > 0)
        {
            Send(RegisterSelect, values);
        }
    }

    public override void Dispose() => device.Dispose();

    private byte Light => _backlight ? Backlight : (byte)0;

    private void Send(byte register, ReadOnlySpan<byte> values)
    {
        Span<byte> message = stackalloc byte[1 + (ValuesPerMessage * BytesPerValue)];

        // RS must stand 60 ns before E rises (table 12): a byte of its own, once, for it stays.
        message[0] = (byte)(register | Light);
        var length = 1;
        foreach (var value in values)
        {
            length += Clock(message[length..], value & 0xF0, register);
            length += Clock(message[length..], value << 4, register);
        }

        device.Write(message[..length]);
    }

    private void SendHalf(int half)
    {
        Span<byte> message = stackalloc byte[3];
        message[0] = Light;
        Clock(message[1..], half, 0);
        device.Write(message);
    }

    /// <summary>The chip takes the half byte as E falls; data stay put meanwhile.</summary>
    private int Clock(Span<byte> message, int half, byte register)
    {
        var pins = (byte)(half | register | Light);
        message[0] = (byte)(pins | Enable);
        message[1] = pins;
        return 2;
    }
}
