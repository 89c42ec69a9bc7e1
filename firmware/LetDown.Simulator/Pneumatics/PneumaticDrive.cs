using LetDown.Core.Units;

namespace LetDown.Simulator.Pneumatics;

/// <summary>What the drivers do to motor and coils. The default value is no power at all.</summary>
/// <param name="Motor">Share of its rated 12 V that the motor gets on average.</param>
/// <param name="LineValves">Coil of each line valve.</param>
/// <param name="Vents">Coil of each vent.</param>
internal readonly record struct PneumaticDrive(double Motor, PerSide<bool> LineValves, PerSide<bool> Vents);
