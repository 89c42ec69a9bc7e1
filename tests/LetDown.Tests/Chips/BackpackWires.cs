using LetDown.Simulator.Chips;

namespace LetDown.Tests.Chips;

/// <summary>A display behind its backpack, and whoever wiggles the wires by hand.</summary>
internal sealed class BackpackWires
{
    private const byte RegisterSelect = 0x01;
    private const byte ReadWrite = 0x02;
    private const byte Enable = 0x04;
    private const byte Backlight = 0x08;

    public BackpackWires() => Port = new Pcf8574Chip(Display);

    public Hd44780Chip Display { get; } = new();

    public Pcf8574Chip Port { get; }

    /// <summary>Figure 24 of the HD44780 data sheet, then display on.</summary>
    public void Initialise()
    {
        foreach (var half in new[] { 3, 3, 3, 2 })
        {
            Half(half, 0);
        }

        Instruct(0x28);
        Instruct(0x0C);
        Instruct(0x01);
    }

    public void Instruct(params byte[] instructions) => Send(0, instructions);

    public void Text(string text) => Send(RegisterSelect, [.. text.Select(one => (byte)one)]);

    public void Half(int half, byte register)
    {
        var pins = (byte)((half << 4) | register | Backlight);
        Port.Write([pins, (byte)(pins | Enable), pins]);
    }

    /// <summary>A read: all data pins let go, E high, look, E low; twice for the two halves.</summary>
    public byte Read(bool data)
    {
        var value = 0;
        var pins = (byte)(0xF0 | ReadWrite | Backlight | (data ? RegisterSelect : 0));
        var seen = new byte[1];
        for (var half = 0; half < 2; half++)
        {
            Port.Write([pins, (byte)(pins | Enable)]);
            Port.Read(seen);
            Port.Write([pins]);
            value = (value << 4) | (seen[0] >> 4);
        }

        return (byte)value;
    }

    private void Send(byte register, byte[] values)
    {
        foreach (var value in values)
        {
            Half(value >> 4, register);
            Half(value & 0x0F, register);
        }
    }
}
