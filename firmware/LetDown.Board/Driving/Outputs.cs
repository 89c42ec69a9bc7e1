using System.Device.Gpio;
using LetDown.Board.Description;
using LetDown.Core;
using LetDown.Core.Units;

namespace LetDown.Board.Driving;

/// <summary>Valves, vents, pads, massage motors and lights. Low is the safe state of every one of them.</summary>
internal sealed class Outputs
{
    private const int PerSideCount = 5;

    private readonly GpioController _gpio;
    private readonly OutputDescription[] _outputs;
    private readonly OnTimeGuard[] _guards;
    private readonly PinValuePair[] _values;

    public Outputs(GpioController gpio, PerSide<SideDescription> sides)
    {
        _gpio = gpio;
        _outputs = [.. Of(sides.Left), .. Of(sides.Right)];
        _guards = [.. _outputs.Select(output => new OnTimeGuard(output.LongestOn))];
        _values = [.. _outputs.Select(output => new PinValuePair(output.Pin, PinValue.Low))];
        foreach (var output in _outputs)
        {
            gpio.OpenPin(output.Pin, PinMode.Output, PinValue.Low);
        }
    }

    /// <summary>One write for all lines: the single-pin overload allocates on every call.</summary>
    public void Apply(in Actuation actuation, TimeSpan now)
    {
        Set(actuation.Sides.Left, 0, now);
        Set(actuation.Sides.Right, PerSideCount, now);
        _gpio.Write(_values);
    }

    /// <summary>Tries every line, also when one cannot be written.</summary>
    public void MakeSafe()
    {
        foreach (var output in _outputs)
        {
            Attempt.To(() => _gpio.Write(output.Pin, PinValue.Low));
        }
    }

    /// <summary>Pins that do not read low.</summary>
    public int[] NotLow() => [.. _outputs.Select(output => output.Pin).Where(pin => _gpio.Read(pin) != PinValue.Low)];

    /// <summary>In the order of <see cref="Set"/>.</summary>
    private static OutputDescription[] Of(SideDescription side) =>
        [side.LineValve, side.Vent, side.Pad, side.Massage, side.Light];

    private void Set(in SideActuation side, int first, TimeSpan now)
    {
        Set(first, side.LineValveOpen, now);
        Set(first + 1, side.VentClosed, now);
        Set(first + 2, side.PadOn, now);
        Set(first + 3, side.MassageOn, now);
        Set(first + 4, side.LightOn, now);
    }

    private void Set(int index, bool wanted, TimeSpan now) =>
        _values[index] = new PinValuePair(_outputs[index].Pin, _guards[index].Allow(wanted, now) ? PinValue.High : PinValue.Low);
}
