namespace LetDown.Hardware.Schematic;

/// <summary>A place on a sheet, in pixels from its upper left.</summary>
internal readonly record struct Point(int X, int Y)
{
    public Point Plus(Point other) => new(X + other.X, Y + other.Y);

    /// <summary>Turned clockwise about the origin by quarters.</summary>
    public Point Turned(int degrees) => degrees switch
    {
        90 => new(-Y, X),
        180 => new(-X, -Y),
        270 => new(Y, -X),
        _ => this,
    };

    /// <summary>True when this lies on the straight line between two places, which is level or upright.</summary>
    public bool IsBetween(Point from, Point to) =>
        (from.X == to.X && X == from.X && Y >= Math.Min(from.Y, to.Y) && Y <= Math.Max(from.Y, to.Y))
        || (from.Y == to.Y && Y == from.Y && X >= Math.Min(from.X, to.X) && X <= Math.Max(from.X, to.X));
}
