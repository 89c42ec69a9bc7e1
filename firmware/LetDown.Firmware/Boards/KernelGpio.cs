using System.Device.Gpio;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace LetDown.Firmware.Boards;

/// <summary>
/// The lines of one GPIO chip, each requested by itself, as the library's own driver does it. Unlike that one it makes no objects when a line is read or
/// written, which the loop does nineteen times a tick (docs/decisions/0024). It has no edges: LetDown reads levels.
/// </summary>
internal sealed class KernelGpio : GpioDriver
{
    private readonly string _path;
    private readonly SafeFileHandle _chip;
    private readonly SafeFileHandle?[] _lines;
    private readonly PinMode[] _modes;

    private KernelGpio(string path, SafeFileHandle chip, int lines)
    {
        (_path, _chip) = (path, chip);
        _lines = new SafeFileHandle?[lines];
        _modes = new PinMode[lines];
    }

    protected override int PinCount => _lines.Length;

    /// <param name="path">Such as /dev/gpiochip0.</param>
    /// <exception cref="IOException">It cannot be opened, or is no chip; the message says why.</exception>
    public static KernelGpio Open(string path)
    {
        var chip = GpioInterface.Open(path);
        if (!chip.IsInvalid && GpioInterface.TryCount(chip, out var lines))
        {
            return new KernelGpio(path, chip, lines);
        }

        var message = $"{path} {(chip.IsInvalid ? "cannot be opened" : "is no GPIO chip")}: {Marshal.GetLastPInvokeErrorMessage()}";
        chip.Dispose();
        throw new IOException(message);
    }

    /// <summary>Nothing is asked of the kernel before it is known what the line shall be.</summary>
    protected override void OpenPin(int pinNumber)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(pinNumber);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(pinNumber, _lines.Length);
    }

    protected override void ClosePin(int pinNumber)
    {
        _lines[pinNumber]?.Dispose();
        _lines[pinNumber] = null;
    }

    protected override bool IsPinModeSupported(int pinNumber, PinMode mode) => mode is PinMode.Input or PinMode.InputPullUp or PinMode.InputPullDown or PinMode.Output;

    protected override PinMode GetPinMode(int pinNumber) => _modes[pinNumber];

    /// <summary>An output begins low.</summary>
    protected override void SetPinMode(int pinNumber, PinMode mode) => SetPinMode(pinNumber, mode, PinValue.Low);

    /// <summary>A line stays what it was first set up as, until it is closed: no part of a board is both.</summary>
    protected override void SetPinMode(int pinNumber, PinMode mode, PinValue initialValue)
    {
        if (_lines[pinNumber] is not null)
        {
            throw new InvalidOperationException($"Line {pinNumber} of {_path} is set up already.");
        }

        _lines[pinNumber] = GpioInterface.Request(_chip, pinNumber, Flags(mode), initialValue == PinValue.High);
        Require(_lines[pinNumber] is not null, pinNumber, "opened");
        _modes[pinNumber] = mode;
    }

    protected override PinValue Read(int pinNumber)
    {
        Require(GpioInterface.TryRead(Line(pinNumber), out var isHigh), pinNumber, "read");
        return isHigh;
    }

    protected override void Write(int pinNumber, PinValue value) => Require(GpioInterface.TryWrite(Line(pinNumber), value == PinValue.High), pinNumber, "written");

    protected override WaitForEventResult WaitForEvent(int pinNumber, PinEventTypes eventTypes, CancellationToken cancellationToken) => throw NoEdges();

    protected override void AddCallbackForPinValueChangedEvent(int pinNumber, PinEventTypes eventTypes, PinChangeEventHandler callback) => throw NoEdges();

    protected override void RemoveCallbackForPinValueChangedEvent(int pinNumber, PinChangeEventHandler callback) => throw NoEdges();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Array.ForEach(_lines, line => line?.Dispose());
            _chip.Dispose();
        }

        base.Dispose(disposing);
    }

    private static GpioInterface.Line Flags(PinMode mode) => mode switch
    {
        PinMode.Input => GpioInterface.Line.Input,
        PinMode.InputPullUp => GpioInterface.Line.Input | GpioInterface.Line.PullUp,
        PinMode.InputPullDown => GpioInterface.Line.Input | GpioInterface.Line.PullDown,
        PinMode.Output => GpioInterface.Line.Output,
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "A line is an input or an output."),
    };

    private static NotSupportedException NoEdges() => new("Lines are read by their level here.");

    private SafeFileHandle Line(int pin) => _lines[pin] ?? throw new InvalidOperationException($"Line {pin} has not been set up as input or output.");

    private void Require(bool isDone, int pin, string what)
    {
        if (!isDone)
        {
            throw new IOException($"Line {pin} of {_path} cannot be {what}: {Marshal.GetLastPInvokeErrorMessage()}");
        }
    }
}
