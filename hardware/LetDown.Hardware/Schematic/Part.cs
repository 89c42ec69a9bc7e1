namespace LetDown.Hardware.Schematic;

/// <summary>A part on a sheet.</summary>
/// <param name="Reference">Its name on the board: R12. Parts of one package share the part before the dot: U4.1.</param>
/// <param name="Kind">Its symbol.</param>
/// <param name="Value">Its value or type.</param>
/// <param name="At">Its middle.</param>
/// <param name="Turn">Degrees clockwise.</param>
/// <param name="Pins">Its pins, in the order of the symbol.</param>
internal sealed record Part(string Reference, string Kind, string Value, Point At, int Turn, IReadOnlyList<Pin> Pins)
{
    /// <summary>The package that is ordered and soldered.</summary>
    public string Package => Reference.Split('.')[0];

    public Point Place(Pin pin) => At.Plus(pin.Offset.Turned(Turn));
}
