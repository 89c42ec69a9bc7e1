using LetDown.Core.Units;

namespace LetDown.Firmware.Telemetry;

/// <summary>Measurements of one moment of a session.</summary>
/// <param name="Index">Hundredths of a second since the session began.</param>
internal readonly record struct TelemetrySample(
    long Index,
    PerSide<Vacuum> Line,
    Vacuum Manifold,
    Vacuum? Target,
    Duty? Motor,
    PerSide<Mass> Collected,
    PerSide<Flow> Flow);
