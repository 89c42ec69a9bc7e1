namespace LetDown.Hardware.Schematic;

/// <summary>Words on a sheet.</summary>
internal sealed record Note(Point At, string Words);
