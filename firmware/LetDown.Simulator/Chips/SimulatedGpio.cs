using System.Device.Gpio;

namespace LetDown.Simulator.Chips;

/// <summary>
/// The 28 header lines. Modes are remembered, because GpioController drops writes to a pin that does not say it is an output. As on a Pi,
/// closing a line leaves it as it was.
/// </summary>
internal sealed class SimulatedGpio(Lock? gate = null) : GpioDriver
{
    private const int Pins = 28;

    private readonly Lock _gate = gate ?? new Lock();
    private readonly GpioEdges _edges = new();
    private readonly PinMode[] _modes = new PinMode[Pins];

    // One bit a pin.
    private uint _outputs;
    private uint _latch;
    private uint _driven;
    private uint _drivenHigh;
    private uint _pulledUp;

    /// <summary>A pin and the level it drives from now on; raised by whoever changed it, under the gate.</summary>
    public Action<int, bool>? OutputChanged { get; set; }

    protected override int PinCount => Pins;

    /// <summary>True while the pin is an output and drives high.</summary>
    public bool IsHigh(int pin)
    {
        lock (_gate)
        {
            return (_outputs & _latch & Bit(pin)) != 0;
        }
    }

    /// <summary>Drives a pin from outside. An output doesn't notice; an input sees the level, and its listeners the edge.</summary>
    public void SetInput(int pin, bool high) => Drive(pin, driven: true, high);

    /// <summary>Lets go of a pin: from now on only its pull resistor counts.</summary>
    public void ReleaseInput(int pin) => Drive(pin, driven: false, high: false);

    protected override void OpenPin(int pinNumber) => Bit(pinNumber);

    protected override void ClosePin(int pinNumber) => Bit(pinNumber);

    protected override bool IsPinModeSupported(int pinNumber, PinMode mode) => mode is PinMode.Input or PinMode.InputPullUp or PinMode.InputPullDown or PinMode.Output;

    protected override PinMode GetPinMode(int pinNumber)
    {
        lock (_gate)
        {
            return _modes[pinNumber];
        }
    }

    protected override void SetPinMode(int pinNumber, PinMode mode) => Change(pinNumber, mode, initial: null);

    /// <summary>The level is set before the pin starts to drive, so that it never shows the other one.</summary>
    protected override void SetPinMode(int pinNumber, PinMode mode, PinValue initialValue) => Change(pinNumber, mode, initialValue == PinValue.High);

    protected override PinValue Read(int pinNumber)
    {
        lock (_gate)
        {
            return (Levels & Bit(pinNumber)) != 0;
        }
    }

    protected override void Read(Span<PinValuePair> pinValuePairs)
    {
        lock (_gate)
        {
            var levels = Levels;
            foreach (ref var pair in pinValuePairs)
            {
                pair = new PinValuePair(pair.PinNumber, (levels & Bit(pair.PinNumber)) != 0);
            }
        }
    }

    protected override void Toggle(int pinNumber)
    {
        lock (_gate)
        {
            Latch(pinNumber, (_latch & Bit(pinNumber)) == 0);
        }
    }

    protected override void Write(int pinNumber, PinValue value)
    {
        lock (_gate)
        {
            Latch(pinNumber, value == PinValue.High);
        }
    }

    protected override void Write(ReadOnlySpan<PinValuePair> pinValuePairs)
    {
        lock (_gate)
        {
            foreach (var (pin, value) in pinValuePairs)
            {
                Latch(pin, value == PinValue.High);
            }
        }
    }

    protected override WaitForEventResult WaitForEvent(int pinNumber, PinEventTypes eventTypes, CancellationToken cancellationToken) =>
        _edges.Wait(pinNumber, eventTypes, cancellationToken);

    protected override void AddCallbackForPinValueChangedEvent(int pinNumber, PinEventTypes eventTypes, PinChangeEventHandler callback) =>
        _edges.Add(pinNumber, eventTypes, callback);

    protected override void RemoveCallbackForPinValueChangedEvent(int pinNumber, PinChangeEventHandler callback) =>
        _edges.Remove(pinNumber, callback);

    /// <summary>What each pin reads: an output itself, else what drives it from outside, else its pull-up.</summary>
    private uint Levels => (_outputs & _latch) | (~_outputs & ((_driven & _drivenHigh) | (~_driven & _pulledUp)));

    private static uint Bit(int pin)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(pin);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(pin, Pins);
        return 1u << pin;
    }

    private static uint With(uint bits, uint bit, bool on) => on ? bits | bit : bits & ~bit;

    private void Drive(int pin, bool driven, bool high)
    {
        var bit = Bit(pin);
        uint edge;
        bool nowHigh;
        lock (_gate)
        {
            var before = Levels;
            _driven = With(_driven, bit, driven);
            _drivenHigh = With(_drivenHigh, bit, high);
            edge = before ^ Levels;
            nowHigh = (Levels & bit) != 0;
        }

        // Outside the gate: a listener may well wait for somebody who needs it.
        if (edge != 0)
        {
            _edges.Raise(this, pin, nowHigh ? PinEventTypes.Rising : PinEventTypes.Falling);
        }
    }

    private void Change(int pin, PinMode mode, bool? initial)
    {
        var bit = Bit(pin);
        lock (_gate)
        {
            var before = _outputs & _latch & bit;
            _latch = initial is { } high ? With(_latch, bit, high) : _latch;
            _modes[pin] = mode;
            _outputs = With(_outputs, bit, mode == PinMode.Output);
            _pulledUp = With(_pulledUp, bit, mode == PinMode.InputPullUp);
            Tell(pin, before, _outputs & _latch & bit);
        }
    }

    /// <summary>A write to a pin that is no output goes nowhere.</summary>
    private void Latch(int pin, bool high)
    {
        var bit = Bit(pin);
        if ((_outputs & bit) != 0)
        {
            var before = _latch & bit;
            _latch = With(_latch, bit, high);
            Tell(pin, before, _latch & bit);
        }
    }

    private void Tell(int pin, uint before, uint after)
    {
        if (before != after)
        {
            OutputChanged?.Invoke(pin, after != 0);
        }
    }
}
