namespace LetDown.Firmware.Configuration;

/// <summary>What is behind the buses.</summary>
internal enum BoardKind
{
    Simulated,
    Pi,
}
