using System.Device.Gpio;
using LetDown.Board;
using LetDown.Board.Description;
using LetDown.Core;
using LetDown.Core.Units;
using LetDown.Firmware.Boards;

namespace LetDown.PiProbe;

/// <summary>Every line of the board, by the firmware's own board code.</summary>
internal sealed class PinProbe(BoardDescription description, PiBoard board, Outside outside)
{
    private static readonly (string Name, Func<SideDescription, OutputDescription> Part, SideActuation On)[] Parts =
    [
        ("line valve", side => side.LineValve, new() { LineValveOpen = true }),
        ("vent", side => side.Vent, new() { VentClosed = true }),
        ("pad", side => side.Pad, new() { PadOn = true }),
        ("massage", side => side.Massage, new() { MassageOn = true }),
        ("light", side => side.Light, new() { LightOn = true }),
    ];

    private readonly (int Pin, string Name, Actuation On)[] _outputs =
    [
        .. Parts.Select(part => (part.Part(description.Sides.Left).Pin, $"{part.Name} left", new Actuation { Sides = new(part.On, default) })),
        .. Parts.Select(part => (part.Part(description.Sides.Right).Pin, $"{part.Name} right", new Actuation { Sides = new(default, part.On) })),
    ];

    public void Run()
    {
        Modes();
        Taken();
        Safe("after the board was opened");
        Alone();
        Beats();
        All();
    }

    /// <summary>Everything on, and nobody there any more to take it back.</summary>
    public void LeaveOn()
    {
        board.Apply(Everything, TimeSpan.FromSeconds(100));
        foreach (var (pin, name, _) in _outputs)
        {
            outside.Level(pin, high: true, $"{name}, with everything on, before the process is killed");
        }
    }

    private static Actuation Everything
    {
        get
        {
            var all = new SideActuation { LineValveOpen = true, VentClosed = true, PadOn = true, MassageOn = true, LightOn = true };
            return new() { Sides = new(all, all) };
        }
    }

    private void Modes()
    {
        foreach (var (pin, name, _) in _outputs)
        {
            outside.Mode(pin, output: true, name);
        }

        outside.Mode(description.Heartbeat.Pin, output: true, "heartbeat");
        foreach (var (button, pin) in description.Buttons.Pins)
        {
            outside.Mode(pin, output: false, $"button {button}");
        }

        outside.Mode(description.Sides.Left.LevelSwitchPin, output: false, "level switch left");
        outside.Mode(description.Sides.Right.LevelSwitchPin, output: false, "level switch right");
    }

    /// <summary>Whoever else asks for a line gets none, and the line stays what it is.</summary>
    private void Taken()
    {
        var pin = description.Heartbeat.Pin;
        using var other = new GpioController(KernelGpio.Open(PiDevices.GpioChip(description)));
        try
        {
            other.OpenPin(pin, PinMode.Output, PinValue.High);
            outside.Tell(isRight: false, $"line {pin}, which the board has, was given to somebody else");
        }
        catch (IOException e)
        {
            outside.Tell(isRight: true, $"somebody else asks for one of the board's lines: {e.Message}");
        }

        outside.Level(pin, high: false, "heartbeat, when somebody else asked for it");
    }

    private void Safe(string when)
    {
        foreach (var (pin, name, _) in _outputs)
        {
            outside.Level(pin, high: false, $"{name}, {when}");
        }
    }

    /// <summary>Each in turn, and no other with it.</summary>
    private void Alone()
    {
        var now = TimeSpan.FromSeconds(1);
        foreach (var (pin, name, on) in _outputs)
        {
            board.Apply(on, now += TimeSpan.FromMilliseconds(1));
            outside.Level(pin, high: true, $"{name}, driven");
            foreach (var other in _outputs.Where(other => other.Pin != pin))
            {
                outside.Level(other.Pin, high: false, $"{other.Name}, while {name} is driven");
            }

            board.Apply(Actuation.Safe, now += TimeSpan.FromMilliseconds(1));
            outside.Level(pin, high: false, $"{name}, let go");
        }
    }

    private void Beats()
    {
        for (var beat = 0; beat < 4; beat++)
        {
            board.Beat();
            outside.Level(description.Heartbeat.Pin, beat % 2 == 0, $"heartbeat, beat {beat + 1}");
        }
    }

    private void All()
    {
        board.Apply(Everything, TimeSpan.FromSeconds(50));
        foreach (var (pin, name, _) in _outputs)
        {
            outside.Level(pin, high: true, $"{name}, with everything on");
        }

        board.MakeSafe();
        Safe("made safe");
    }
}
