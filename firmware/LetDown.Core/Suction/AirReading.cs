using LetDown.Core.Units;

namespace LetDown.Core.Suction;

/// <summary>The air that one cycle's build-up found in the lines that were pulled, measured by what the motor had to move.</summary>
/// <param name="Lines">Which lines it was, together.</param>
/// <param name="Millilitres">Their air, by the motor as it should be: a worn one makes it seem more. With it, what the soft breast gives way.</param>
/// <param name="Depth">Mean vacuum of the build-up, mmHg: the breast gives way less at a deeper one.</param>
/// <param name="Squeeze">What milk that flows in meanwhile adds to the air that is seen, mL for each mL/s: it works against the motor.</param>
/// <param name="Noise">Deviation of <paramref name="Millilitres"/>.</param>
internal readonly record struct AirReading(PerSide<bool> Lines, double Millilitres, double Depth, double Squeeze, double Noise);
