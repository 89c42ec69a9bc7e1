namespace LetDown.Benchmarks.LetDowns;

/// <summary>What one milk ejection really did at one visit.</summary>
/// <param name="Ejection">Which ejection of the session, from 0.</param>
/// <param name="Visit">Which visit.</param>
/// <param name="From">From when on it could be seen there, s: its onset, or the beginning of the visit.</param>
/// <param name="To">Until when.</param>
/// <param name="Peak">Highest flow into the bottle in that time, g/s.</param>
/// <param name="Rise">By how much that is above the flow with which it began.</param>
/// <param name="Crossed">When flow into the bottle first was at 0.1 g/s; null when it always or never was.</param>
internal sealed record TrueLetDown(int Ejection, int Visit, double From, double To, double Peak, double Rise, double? Crossed);
