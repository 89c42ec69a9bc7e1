namespace LetDown.Hardware.Schematic;

/// <summary>A drawn connection. It is only a drawing: what is connected is said by the pins' nets, and a test holds the two together.</summary>
internal sealed record Wire(string Net, IReadOnlyList<Point> Corners)
{
    public bool Touches(Point place) => Corners.Zip(Corners.Skip(1)).Any(leg => place.IsBetween(leg.First, leg.Second));
}
