namespace LetDown.Hardware.Schematic;

/// <summary>One pin of a placed part.</summary>
/// <param name="Name">Its name on the symbol.</param>
/// <param name="Number">Its number on the package; empty where the name says it.</param>
/// <param name="Net">What it is connected to; "nc" for nothing.</param>
/// <param name="Offset">From the middle of the part, before it is turned.</param>
internal readonly record struct Pin(string Name, string Number, string Net, Point Offset);
