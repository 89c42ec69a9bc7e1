namespace LetDown.Hardware.Schematic;

/// <summary>One sheet of the schematic; its name is that of its file.</summary>
internal sealed record Sheet(string Name, string Title, int Width, int Height, IReadOnlyList<Part> Parts, IReadOnlyList<Wire> Wires, IReadOnlyList<Note> Notes)
{
    /// <summary>What is not connected on purpose.</summary>
    public const string NotConnected = "nc";

    public IEnumerable<(Part Part, Pin Pin, Point At)> Pins => Parts.SelectMany(part => part.Pins.Select(pin => (part, pin, part.Place(pin))));

    /// <summary>True when no wire reaches one of its pins here.</summary>
    public bool HasLoosePins(string net) => Pins.Any(pin => pin.Pin.Net == net && !Wires.Any(wire => wire.Net == net && wire.Touches(pin.At)));

    /// <summary>Ends of a wire at which nothing of its net is: they go on by name.</summary>
    public IEnumerable<Point> FreeEnds(Wire wire) => new[] { wire.Corners[0], wire.Corners[^1] }.Where(end =>
        !Pins.Any(pin => pin.At == end && pin.Pin.Net == wire.Net) && !Wires.Any(other => other != wire && other.Net == wire.Net && other.Touches(end)));

    /// <summary>What is wrong with the drawing: wires that touch nothing, or run over a pin of another net.</summary>
    public IEnumerable<string> Mistakes()
    {
        foreach (var wire in Wires)
        {
            if (FreeEnds(wire).Count() == 2)
            {
                yield return $"{Title}: a wire of {wire.Net} from {wire.Corners[0].X},{wire.Corners[0].Y} touches nothing of that net";
            }

            foreach (var (part, pin, at) in Pins.Where(pin => pin.Pin.Net != wire.Net && wire.Touches(pin.At)))
            {
                yield return $"{Title}: the wire of {wire.Net} runs over {part.Reference} {pin.Name} ({pin.Net}) at {at.X},{at.Y}";
            }
        }
    }
}
