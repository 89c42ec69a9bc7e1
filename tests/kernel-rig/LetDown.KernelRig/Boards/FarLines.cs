using System.Device.Gpio;

namespace LetDown.KernelRig.Boards;

/// <summary>The header's lines as the chips behind them see them.</summary>
internal sealed class FarLines(GpioDriver driver) : IDisposable
{
    private readonly GpioController _lines = new(driver);
    private PinValuePair[] _open = [];

    /// <param name="line">Number of the line.</param>
    /// <param name="pull">0 none, 1 up, 2 down.</param>
    public void MakeInput(int line, int pull) => Open(line, pull switch { 1 => PinMode.InputPullUp, 2 => PinMode.InputPullDown, _ => PinMode.Input });

    /// <summary>Drives a level from now on, without showing the other one first.</summary>
    public void MakeOutput(int line, bool level)
    {
        if (_lines.IsPinOpen(line))
        {
            _lines.ClosePin(line);
        }

        _lines.OpenPin(line, PinMode.Output, level ? PinValue.High : PinValue.Low);
        Remember(line);
    }

    public void Set(int line, bool level) => _lines.Write(line, level ? PinValue.High : PinValue.Low);

    /// <summary>What can be read at each line that is in use, one bit each.</summary>
    public uint Levels
    {
        get
        {
            // All at once: this is asked a thousand times a second.
            _lines.Read(_open);
            var levels = 0u;
            foreach (var (line, level) in _open)
            {
                levels |= level == PinValue.High ? 1u << line : 0;
            }

            return levels;
        }
    }

    public void Dispose() => _lines.Dispose();

    private void Open(int line, PinMode mode)
    {
        if (_lines.IsPinOpen(line))
        {
            _lines.SetPinMode(line, mode);
            return;
        }

        _lines.OpenPin(line, mode);
        Remember(line);
    }

    private void Remember(int line)
    {
        if (!Array.Exists(_open, open => open.PinNumber == line))
        {
            _open = [.. _open, new PinValuePair(line, PinValue.Low)];
        }
    }
}
