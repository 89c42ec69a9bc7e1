namespace LetDown.Firmware.Telemetry;

/// <summary>Name of a session and when it began.</summary>
/// <param name="Id">Such as <c>20261124-071530-9f3c</c>: local wall clock, and four random digits.</param>
/// <param name="StartedAt">Wall clock.</param>
internal sealed record SessionIdentity(string Id, DateTimeOffset StartedAt);
