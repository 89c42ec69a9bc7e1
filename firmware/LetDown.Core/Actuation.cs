using LetDown.Core.Units;

namespace LetDown.Core;

/// <summary>Everything the actuators are told in one tick. The default value is the safe one.</summary>
public readonly record struct Actuation
{
    /// <summary>Motor off, lines closed off and vented, pads and massage off: what power loss would do.</summary>
    public static Actuation Safe => default;

    /// <summary>Duty of the vacuum pump motor; no value means off.</summary>
    public Duty? Motor { get; init; }

    /// <summary>Valves, vents, pads, massage and lights of each breast.</summary>
    public PerSide<SideActuation> Sides { get; init; }
}
