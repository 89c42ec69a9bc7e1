using LetDown.Core.Units;

namespace LetDown.Simulator.World;

/// <summary>What the driver stage powers in a step. The default value is no power at all.</summary>
/// <param name="MotorDuty">Share of each PWM period that the motor is driven.</param>
/// <param name="LineValves">Coil of each line valve.</param>
/// <param name="Vents">Coil of each vent.</param>
/// <param name="Pads">Heater of each pad.</param>
/// <param name="Massage">Each massage motor.</param>
internal readonly record struct WorldDrive(
    double MotorDuty, PerSide<bool> LineValves, PerSide<bool> Vents, PerSide<bool> Pads, PerSide<bool> Massage);
