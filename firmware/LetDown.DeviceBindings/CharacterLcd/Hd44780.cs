using System.Drawing;

namespace Iot.Device.CharacterLcd;

/// <summary>A display with an HD44780 or one of its many compatibles (Hitachi ADE-207-272). Not thread-safe.</summary>
public class Hd44780 : ICharacterLcd
{
    private const byte ClearDisplay = 0x01;
    private const byte ReturnHome = 0x02;
    private const byte EntryModeIncrement = 0x06;
    private const byte DisplayControl = 0x08;
    private const byte DisplayBit = 0x04;
    private const byte CursorBit = 0x02;
    private const byte BlinkBit = 0x01;
    private const byte CharacterAddress = 0x40;
    private const byte TextAddress = 0x80;
    private const byte SecondLine = 0x40;
    private const int CharacterRows = 8;
    private const int CharactersPerStep = 20;

    /// <summary>Clear and home take 1.52 ms (table 6).</summary>
    private const int ClearMilliseconds = 2;

    private readonly LcdInterface _interface;
    private byte _control = DisplayBit;

    private protected Hd44780(Size size, LcdInterface lcdInterface)
    {
        Size = size;
        _interface = lcdInterface;
        _interface.Initialise();
        SendControl();
        _interface.SendCommand(EntryModeIncrement);
        Clear();
    }

    /// <summary>Characters across and down.</summary>
    public Size Size { get; }

    /// <summary>Eight.</summary>
    public virtual int NumberOfCustomCharactersSupported => 8;

    /// <summary>The light behind the display; on at first.</summary>
    public virtual bool BacklightOn
    {
        get => _interface.BacklightOn;
        set => _interface.BacklightOn = value;
    }

    /// <summary>False shows nothing and forgets nothing; on at first.</summary>
    public bool DisplayOn
    {
        get => Has(DisplayBit);
        set => Set(DisplayBit, value);
    }

    /// <summary>A line under the place where the next character goes; off at first.</summary>
    public bool UnderlineCursorVisible
    {
        get => Has(CursorBit);
        set => Set(CursorBit, value);
    }

    /// <summary>A blinking block at the place where the next character goes; off at first.</summary>
    public bool BlinkingCursorVisible
    {
        get => Has(BlinkBit);
        set => Set(BlinkBit, value);
    }

    /// <summary>Blanks everything; the next character goes to the top left. Sleeps 2 ms: overwriting with blanks is quicker and does not flicker.</summary>
    public void Clear()
    {
        _interface.SendCommand(ClearDisplay);
        Thread.Sleep(ClearMilliseconds);
    }

    /// <summary>The next character goes to the top left. Sleeps 2 ms: <see cref="SetCursorPosition"/> does not.</summary>
    public void Home()
    {
        _interface.SendCommand(ReturnHome);
        Thread.Sleep(ClearMilliseconds);
    }

    /// <summary>Where the next character goes.</summary>
    /// <param name="left">Column from 0.</param>
    /// <param name="top">Line from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is not on the display.</exception>
    public void SetCursorPosition(int left, int top)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(left);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(left, Size.Width);
        ArgumentOutOfRangeException.ThrowIfNegative(top);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(top, Size.Height);
        _interface.SendCommand((byte)(TextAddress | (RowStart(top) + left)));
    }

    /// <summary>Designs one character; text shows it as the character with that code. Set the cursor position before writing on.</summary>
    /// <param name="location">0 to 7.</param>
    /// <param name="characterMap">Eight rows from the top, five dots each: bit 4 is the leftmost.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such location.</exception>
    /// <exception cref="ArgumentException">Not eight rows.</exception>
    public void CreateCustomCharacter(int location, ReadOnlySpan<byte> characterMap)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(location);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(location, NumberOfCustomCharactersSupported);
        if (characterMap.Length != CharacterRows)
        {
            throw new ArgumentException($"A character has {CharacterRows} rows, not {characterMap.Length}.", nameof(characterMap));
        }

        _interface.SendCommand((byte)(CharacterAddress | (location * CharacterRows)));
        _interface.SendData(characterMap);
    }

    /// <summary>Writes text as it is: the low eight bits of each character are its code in the display's own table.</summary>
    public void Write(string text) => Write(text.AsSpan());

    /// <summary>Writes text as it is: the low eight bits of each character are its code in the display's own table. Allocates nothing.</summary>
    public void Write(ReadOnlySpan<char> text)
    {
        Span<byte> codes = stackalloc byte[CharactersPerStep];
        while (text.Length > 0)
        {
            var count = Math.Min(text.Length, CharactersPerStep);
            for (var at = 0; at < count; at++)
            {
                codes[at] = unchecked((byte)text[at]);
            }

            _interface.SendData(codes[..count]);
            text = text[count..];
        }
    }

    /// <summary>Disposes the I2C device; the display goes on showing what it shows.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Disposes the I2C device.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            _interface.Dispose();
        }
    }

    /// <summary>Lines 2 and 3 of a four-line panel go on in memory where lines 0 and 1 end.</summary>
    private int RowStart(int top) => (top % 2 * SecondLine) + (top / 2 * Size.Width);

    private bool Has(byte bit) => (_control & bit) != 0;

    private void Set(byte bit, bool on)
    {
        _control = (byte)(on ? _control | bit : _control & ~bit);
        SendControl();
    }

    private void SendControl() => _interface.SendCommand((byte)(DisplayControl | _control));
}
