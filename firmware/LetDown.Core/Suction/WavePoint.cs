using LetDown.Core.Units;

namespace LetDown.Core.Suction;

/// <summary>One moment of the wave.</summary>
/// <param name="Stage">Where the cycle is.</param>
/// <param name="Target">Set point.</param>
/// <param name="Slope">How fast the set point moves, mmHg/s.</param>
internal readonly record struct WavePoint(WaveStage Stage, Vacuum Target, double Slope);
