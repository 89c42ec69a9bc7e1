namespace LetDown.Firmware.Telemetry;

/// <summary>Who the pump is, as journal and clients are told.</summary>
/// <param name="PumpId">Made once, kept in the journal.</param>
/// <param name="FirmwareVersion">Of this build.</param>
/// <param name="Board">Name in the board file.</param>
/// <param name="IsSimulated">No hardware is behind the board.</param>
/// <param name="MotherSeed">Which mother is simulated; 0 on hardware.</param>
internal sealed record PumpIdentity(string PumpId, string FirmwareVersion, string Board, bool IsSimulated, int MotherSeed);
