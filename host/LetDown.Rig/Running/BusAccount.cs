namespace LetDown.Rig.Running;

/// <summary>What a bus cost those that used it.</summary>
/// <param name="Bus">SPI, I2C, PWM or GPIO.</param>
/// <param name="PerTick">Transfers, or changes of lines, in a millisecond on average.</param>
/// <param name="WireMicroseconds">How long they take on their wires, of each millisecond.</param>
/// <param name="WaitedMicroseconds">How long their callers waited for them, of each millisecond: wire, kernel, and the chips' answer.</param>
/// <param name="LongestMicroseconds">The longest that one took.</param>
internal sealed record BusAccount(string Bus, double PerTick, double WireMicroseconds, double WaitedMicroseconds, double LongestMicroseconds);
