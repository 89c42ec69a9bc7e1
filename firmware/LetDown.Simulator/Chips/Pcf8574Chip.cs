namespace LetDown.Simulator.Chips;

/// <summary>
/// PCF8574 (NXP, rev. 5) soldered to a character display in the usual way: P0 RS, P1 RW, P2 E, P3 backlight, P4 to P7 D4 to D7. Its pins are
/// quasi-bidirectional: a one is only a weak pull-up, which others may pull down.
/// </summary>
internal sealed class Pcf8574Chip(Hd44780Chip display) : II2cChip
{
    private const byte RegisterSelect = 0x01;
    private const byte ReadWrite = 0x02;
    private const byte Enable = 0x04;
    private const byte Backlight = 0x08;
    private const byte Control = 0x0F;

    /// <summary>All ones after power-on (section 7.1).</summary>
    private byte _port = 0xFF;

    /// <summary>True while the light behind the display is on: also after power-on, before anybody wrote.</summary>
    public bool IsBacklit => (_port & Backlight) != 0;

    /// <summary>The port follows each byte at its acknowledge, so one message can clock the display many times.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        foreach (var next in bytes)
        {
            var fallingEdge = (_port & Enable) != 0 && (next & Enable) == 0;
            if (fallingEdge)
            {
                // The display takes what stood on its pins while E was high.
                display.Clock((_port & RegisterSelect) != 0, (_port & ReadWrite) != 0, _port >> 4);
            }

            display.PassBusTime();
            _port = next;
        }
    }

    /// <summary>The levels on the pins: the display drives D4 to D7 while RW and E are high.</summary>
    public void Read(Span<byte> buffer)
    {
        var reading = (_port & (ReadWrite | Enable)) == (ReadWrite | Enable);
        var driven = reading ? display.Drive((_port & RegisterSelect) != 0) << 4 : 0xF0;
        buffer.Fill((byte)(_port & (driven | Control)));
    }
}
