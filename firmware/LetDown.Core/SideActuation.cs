namespace LetDown.Core;

/// <summary>What one breast's actuators are told. The default value is the safe one: line closed off, vented, pad and massage off.</summary>
public readonly record struct SideActuation
{
    /// <summary>Energise the normally closed line valve, so that the line meets the manifold.</summary>
    public bool LineValveOpen { get; init; }

    /// <summary>Energise the normally open vent, so that the line can hold vacuum.</summary>
    public bool VentClosed { get; init; }

    /// <summary>Heat the warm pad in this tick.</summary>
    public bool PadOn { get; init; }

    /// <summary>Run the massage motor in this tick.</summary>
    public bool MassageOn { get; init; }

    /// <summary>Light at this side of the pump.</summary>
    public bool LightOn { get; init; }
}
