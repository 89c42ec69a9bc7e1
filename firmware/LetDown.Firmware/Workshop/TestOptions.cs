namespace LetDown.Firmware.Workshop;

/// <summary>How a test was asked for.</summary>
/// <param name="Asks">Whether a person is to be asked.</param>
/// <param name="Json">The record on the output.</param>
/// <param name="Junit">File for JUnit XML, or none.</param>
/// <param name="Record">File for the record; none for the usual place.</param>
internal sealed record TestOptions(bool Asks, bool Json, string? Junit, string? Record);
