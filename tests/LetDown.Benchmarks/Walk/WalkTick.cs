using LetDown.Core;

namespace LetDown.Benchmarks.Walk;

/// <summary>One tick, as the laws see it.</summary>
internal readonly record struct WalkTick(PumpStatus Before, PumpStatus After, Readings Readings, Commands Commands, Actuation Actuation);
