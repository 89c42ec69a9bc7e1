using System.Device.I2c;
using Iot.Device.CharacterLcd;

namespace LetDown.Board.Panel;

/// <summary>The character display, sent only what changed. The pump works without it: one that does not answer is tried again at a low pace.</summary>
internal sealed class PanelDisplay(I2cBus bus, int address) : IDisposable
{
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(5);

    private readonly char[] _shown = new char[PanelText.Characters];
    private I2cDevice? _device;
    private Lcd2004? _lcd;
    private TimeSpan _nextTry = TimeSpan.MinValue;
    private bool _isLit;

    public void Show(ReadOnlySpan<char> screen, bool lit, TimeSpan now)
    {
        if (_lcd is null && now < _nextTry)
        {
            return;
        }

        try
        {
            _lcd ??= Open();
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
        Array.Fill(_shown, ' ');
        return lcd;
    }
}
