namespace LetDown.Firmware.Workshop;

/// <summary>Something a step found wrong.</summary>
/// <param name="Code">Its name, for scripts: <c>vent-stays-shut-left</c>.</param>
/// <param name="What">What is wrong, for people.</param>
/// <param name="Check">What to look at: wire, plug, part.</param>
internal sealed record Trouble(string Code, string What, string Check);
