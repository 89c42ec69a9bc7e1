using LetDown.Core;
using LetDown.Core.Units;
using LetDown.Simulator.Chips;

namespace LetDown.Simulator.Failures;

/// <summary>Buttons and level switches: each pulls its line low, with whatever fails on it.</summary>
internal sealed class InputLines
{
    private readonly SimulatedGpio _gpio;
    private readonly FailingParts _failing;
    private readonly Input[] _inputs;

    public InputLines(SimulatedWiring wiring, SimulatedGpio gpio, FailingParts failing)
    {
        (_gpio, _failing) = (gpio, failing);
        _inputs =
        [
            .. wiring.ButtonPins.Select(button => new Input(PartOf(button.Key), button.Value, button.Key)),
            new(FailurePart.LevelLeft, wiring.LevelSwitchPins.Left, Buttons.None),
            new(FailurePart.LevelRight, wiring.LevelSwitchPins.Right, Buttons.None),
        ];
        Array.ForEach(_inputs, input => gpio.SetInput(input.Pin, true));
    }

    /// <summary>What is really pressed from now on.</summary>
    public void Hold(Buttons buttons)
    {
        foreach (var input in _inputs)
        {
            input.IsOn = input.Button == Buttons.None ? input.IsOn : (buttons & input.Button) != Buttons.None;
        }
    }

    /// <summary>Whether each bottle really is full.</summary>
    public void Fill(PerSide<bool> isFull)
    {
        _inputs[^2].IsOn = isFull.Left;
        _inputs[^1].IsOn = isFull.Right;
    }

    /// <summary>What a line says now.</summary>
    public bool Says(FailurePart part) => Array.Find(_inputs, input => input.Part == part)?.IsShown ?? false;

    /// <summary>Moves on what fails by 1 ms.</summary>
    public void Step()
    {
        foreach (var input in _inputs)
        {
            _failing.Contact(input.Part)?.Step(input.IsOn);
        }
    }

    /// <summary>Brings the lines up to date. Outside the gate, because whoever listens to an edge may wait for a chip.</summary>
    public void Show()
    {
        foreach (var input in _inputs)
        {
            var isOn = _failing.Contact(input.Part)?.Value ?? input.IsOn;
            if (isOn != input.IsShown)
            {
                input.IsShown = isOn;
                _gpio.SetInput(input.Pin, !isOn);
            }
        }
    }

    private static FailurePart PartOf(Buttons button) => Enum.Parse<FailurePart>($"Button{button}");

    private sealed class Input(FailurePart part, int pin, Buttons button)
    {
        public FailurePart Part => part;

        public int Pin => pin;

        public Buttons Button => button;

        public bool IsOn { get; set; }

        public bool IsShown { get; set; }
    }
}
