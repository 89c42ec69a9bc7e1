using LetDown.Core.Units;
using LetDown.Firmware.Telemetry;

namespace LetDown.Firmware.Services;

/// <summary>What does not change while the process runs.</summary>
/// <param name="Identity">Who the pump is.</param>
/// <param name="ComfortCeiling">Hers, for each breast.</param>
/// <param name="Speed">Times real time; 0 is as fast as it goes.</param>
/// <param name="IsRealTime">The loop has real-time priority and locked memory.</param>
internal sealed record PumpFacts(PumpIdentity Identity, PerSide<Vacuum> ComfortCeiling, double Speed, bool IsRealTime);
