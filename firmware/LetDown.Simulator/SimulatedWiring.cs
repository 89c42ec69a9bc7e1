using LetDown.Core;
using LetDown.Core.Units;

namespace LetDown.Simulator;

/// <summary>Which simulated part hangs on which line, address and channel. Made from the board file, so that simulator and firmware agree.</summary>
public sealed record SimulatedWiring
{
    /// <summary>Energises the line valve.</summary>
    public required PerSide<int> LineValvePins { get; init; }

    /// <summary>Energises (closes) the vent.</summary>
    public required PerSide<int> VentPins { get; init; }

    /// <summary>Heats the warm pad.</summary>
    public required PerSide<int> PadPins { get; init; }

    /// <summary>Runs the massage motor.</summary>
    public required PerSide<int> MassagePins { get; init; }

    /// <summary>Side light.</summary>
    public required PerSide<int> LightPins { get; init; }

    /// <summary>Level switch, low while it sees liquid (LLC200D3SH).</summary>
    public required PerSide<int> LevelSwitchPins { get; init; }

    /// <summary>Into the retriggerable one-shot.</summary>
    public required int HeartbeatPin { get; init; }

    /// <summary>How long the one-shot lets the drivers live after an edge.</summary>
    public required TimeSpan OneShot { get; init; }

    /// <summary>Each button's line, low while pressed.</summary>
    public required IReadOnlyDictionary<Buttons, int> ButtonPins { get; init; }

    /// <summary>Converter channels of line left, line right, manifold, motor current, supply, pad left, pad right, reference.</summary>
    public required SimulatedAnalogChannels Analog { get; init; }

    /// <summary>I2C address of the multiplexer.</summary>
    public required int MultiplexerAddress { get; init; }

    /// <summary>Multiplexer channel of each scale.</summary>
    public required PerSide<int> ScaleChannels { get; init; }

    /// <summary>I2C address of a scale behind the multiplexer.</summary>
    public required int ScaleAddress { get; init; }

    /// <summary>I2C address of the display's backpack.</summary>
    public required int DisplayAddress { get; init; }

    /// <summary>What the analog parts nominally do.</summary>
    public required SimulatedCalibration Calibration { get; init; }
}
