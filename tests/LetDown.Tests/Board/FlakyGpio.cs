using System.Device.Gpio;
using LetDown.Simulator.Chips;

namespace LetDown.Tests.Board;

/// <summary>The simulated lines, of which some can be made to fail.</summary>
internal sealed class FlakyGpio : GpioDriver
{
    private readonly SimulatedGpio _lines = new();
    private readonly GpioController _inner;

    public FlakyGpio() => _inner = new GpioController(_lines);

    /// <summary>Pins that cannot be written.</summary>
    public HashSet<int> Unwritable { get; } = [];

    public bool CannotRead { get; set; }

    public bool IsClosed { get; private set; }

    protected override int PinCount => 28;

    public bool IsHigh(int pin) => _lines.IsHigh(pin);

    public void SetInput(int pin, bool high) => _lines.SetInput(pin, high);

    public PinMode ModeOf(int pin) => _inner.GetPinMode(pin);

    protected override void OpenPin(int pinNumber) => _inner.OpenPin(pinNumber);

    protected override void ClosePin(int pinNumber) => _inner.ClosePin(pinNumber);

    protected override bool IsPinModeSupported(int pinNumber, PinMode mode) => _inner.IsPinModeSupported(pinNumber, mode);

    protected override PinMode GetPinMode(int pinNumber) => _inner.GetPinMode(pinNumber);

    protected override void SetPinMode(int pinNumber, PinMode mode) => _inner.SetPinMode(pinNumber, mode);

    protected override void SetPinMode(int pinNumber, PinMode mode, PinValue initialValue)
    {
        _inner.SetPinMode(pinNumber, mode);
        _inner.Write([new PinValuePair(pinNumber, initialValue)]);
    }

    protected override PinValue Read(int pinNumber) =>
        CannotRead ? throw new IOException("Error 5 reading a line.") : _inner.Read(pinNumber);

    protected override void Write(int pinNumber, PinValue value) => Write([new PinValuePair(pinNumber, value)]);

    protected override void Write(ReadOnlySpan<PinValuePair> pinValuePairs)
    {
        for (var i = 0; i < pinValuePairs.Length; i++)
        {
            if (Unwritable.Contains(pinValuePairs[i].PinNumber))
            {
                throw new IOException($"Error 5 writing line {pinValuePairs[i].PinNumber}.");
            }

            _inner.Write(pinValuePairs.Slice(i, 1));
        }
    }

    protected override WaitForEventResult WaitForEvent(int pinNumber, PinEventTypes eventTypes, CancellationToken cancellationToken) =>
        throw new NotSupportedException("The board reads levels, never edges.");

    protected override void AddCallbackForPinValueChangedEvent(int pinNumber, PinEventTypes eventTypes, PinChangeEventHandler callback) =>
        throw new NotSupportedException("The board reads levels, never edges.");

    protected override void RemoveCallbackForPinValueChangedEvent(int pinNumber, PinChangeEventHandler callback) =>
        throw new NotSupportedException("The board reads levels, never edges.");

    protected override void Dispose(bool disposing)
    {
        IsClosed = true;
        base.Dispose(disposing);
    }
}
