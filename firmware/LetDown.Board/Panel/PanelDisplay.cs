using System.Device.I2c;
using Iot.Device.CharacterLcd;

namespace LetDown.Board.Panel;

/// <summary>The character display, sent only what changed. The pump works without it: one that does not answer is tried again at a low pace.</summary>
internal sealed class PanelDisplay(I2cBus bus, int address) : IDisposable
{
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(5);

    /// <summary>How often it is asked whether it takes what it is sent.</summary>
    private static readonly TimeSpan Proof = TimeSpan.FromSeconds(1);

    /// <summary>Its backpack's data pins by turns, with E low: the display itself does not look.</summary>
    private const byte Even = 0x50;
    private const byte Odd = 0xA0;
    private const byte Light = 0x08;

    private readonly char[] _shown = new char[PanelText.Characters];
    private I2cDevice? _device;
    private Lcd2004? _lcd;
    private TimeSpan _nextTry = TimeSpan.MinValue;
    private TimeSpan _nextProof = TimeSpan.MinValue;
    private bool _isLit;
    private volatile bool _isLost;

    /// <summary>True while it does not answer, or does not take what it is sent. For another thread than that of <see cref="Show"/>.</summary>
    public bool IsLost => _isLost;

    public void Show(ReadOnlySpan<char> screen, bool lit, TimeSpan now)
    {
        if (_lcd is null && now < _nextTry)
        {
            return;
        }

        try
        {
            _lcd ??= Open();
            Prove(_device!, now);
            for (var row = 0; row < PanelText.Rows; row++)
            {
                ShowRow(_lcd, screen, row);
            }

            if (lit != _isLit)
            {
                _lcd.BacklightOn = lit;
                _isLit = lit;
            }
        }
        catch (IOException)
        {
            _lcd = null;
            _nextTry = now + Retry;
            _isLost = true;
        }
    }

    /// <summary>Goes dark and blank: a screen that keeps its last words would tell of a session that is no longer on.</summary>
    public void Dispose()
    {
        if (_lcd is { } lcd)
        {
            Attempt.To(lcd.Clear);
            Attempt.To(() => lcd.BacklightOn = false);
        }

        _device?.Dispose();
    }

    /// <summary>A display that acknowledges and does nothing, or something else, would show for ever what is no longer so.</summary>
    private void Prove(I2cDevice device, TimeSpan now)
    {
        if (now < _nextProof)
        {
            return;
        }

        _nextProof = now + Proof;
        if (!Takes(device, Even) || !Takes(device, Odd))
        {
            throw new IOException("The display does not take what it is sent.");
        }

        _isLost = false;
    }

    private bool Takes(I2cDevice device, byte pins)
    {
        var sent = (byte)(pins | (_isLit ? Light : 0));
        device.WriteByte(sent);
        return device.ReadByte() == sent;
    }

    /// <summary>From the first character that differs to the last one: one run a line costs less than many cursor moves.</summary>
    private void ShowRow(Lcd2004 lcd, ReadOnlySpan<char> screen, int row)
    {
        var wanted = screen.Slice(row * PanelText.Columns, PanelText.Columns);
        var shown = _shown.AsSpan(row * PanelText.Columns, PanelText.Columns);
        var first = wanted.CommonPrefixLength(shown);
        if (first == PanelText.Columns)
        {
            return;
        }

        var last = PanelText.Columns - 1;
        while (wanted[last] == shown[last])
        {
            last--;
        }

        var run = wanted[first..(last + 1)];
        lcd.SetCursorPosition(first, row);
        lcd.Write(run);
        run.CopyTo(shown[first..]);
    }

    private Lcd2004 Open()
    {
        _device ??= bus.CreateDevice(address);
        var lcd = new Lcd2004(_device, uses8Bit: false);
        lcd.Clear();
        lcd.BacklightOn = true;
        _isLit = true;
        _nextProof = TimeSpan.MinValue;
        Array.Fill(_shown, ' ');
        return lcd;
    }
}
