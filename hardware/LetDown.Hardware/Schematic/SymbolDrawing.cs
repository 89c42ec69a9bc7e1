using LetDown.Hardware.Drawing;

namespace LetDown.Hardware.Schematic;

/// <summary>Draws one part: its symbol, turned, with its name and value upright beside it.</summary>
internal sealed class SymbolDrawing(Svg svg, Part part)
{
    public void Draw()
    {
        Numbers();
        if (Symbols.IsBox(part.Kind))
        {
            Box();
            return;
        }

        foreach (var stroke in Strokes(part.Kind))
        {
            svg.Path(Path(stroke.Points), stroke.IsFilled ? "#222" : stroke.IsClosed ? "#fff" : "none");
        }

        Words();
    }

    /// <summary>The number of a pin stands above its line, or to the right of an upright one.</summary>
    private void Numbers()
    {
        foreach (var pin in part.Pins.Where(pin => pin.Number.Length > 0))
        {
            var (at, offset) = (part.Place(pin), pin.Offset.Turned(part.Turn));
            if (Symbols.IsBox(part.Kind) || Math.Abs(offset.X) >= Math.Abs(offset.Y))
            {
                svg.Text(at.X - (Math.Sign(offset.X) * 7), at.Y - 3, pin.Number, "middle", 8, "#888");
            }
            else
            {
                svg.Text(at.X + 3, at.Y - (Math.Sign(offset.Y) * 3) + (offset.Y > 0 ? 0 : 6), pin.Number, "start", 8, "#888");
            }
        }
    }

    private void Words()
    {
        var isUpright = part.Turn is 90 or 270;
        var (x, y) = part.Kind switch
        {
            "nmos" or "pmos" or "npn" when isUpright => (part.At.X + 20, part.At.Y - 18),
            "nmos" or "pmos" or "npn" => (part.At.X + 22, part.At.Y + 2),
            "and" or "buffer" or "opamp" => (part.At.X - 22, part.At.Y - 35),
            _ when isUpright => (part.At.X + 16, part.At.Y - 2),
            "load" or "led" or "button" => (part.At.X - 20, part.At.Y - 36),
            _ => (part.At.X - 20, part.At.Y - 22),
        };
        svg.Text(x, y, part.Reference, size: 10, weight: "bold");
        svg.Text(x, y + 11, part.Value, size: 10, color: "#555");
    }

    private void Box()
    {
        var rows = Math.Max(part.Pins.Count(pin => pin.Offset.X < 0), part.Pins.Count(pin => pin.Offset.X > 0));
        var height = (rows * Symbols.BoxPitch) + 10;
        var (left, top) = (part.At.X - Symbols.BoxHalf, part.At.Y - (height / 2));
        svg.Box(left, top, 2 * Symbols.BoxHalf, height, part.Kind == "plug" ? "#f2f2f2" : "#fff");
        svg.Text(left, top - 15, part.Reference, size: 10, weight: "bold");
        svg.Text(left, top - 4, part.Value, size: 10, color: "#555");
        foreach (var pin in part.Pins)
        {
            var at = part.Place(pin);
            var side = pin.Offset.X < 0 ? -1 : 1;
            svg.Line(at.X, at.Y, part.At.X + (side * Symbols.BoxHalf), at.Y);
            svg.Text(part.At.X + (side * (Symbols.BoxHalf - 5)), at.Y + 4, pin.Name, side < 0 ? "start" : "end", 10);
        }
    }

    private string Path((int X, int Y)[] points) =>
        "M" + string.Join(" L", points.Select(point => part.At.Plus(new Point(point.X, point.Y).Turned(part.Turn))).Select(at => FormattableString.Invariant($"{at.X} {at.Y}")));

    private static Stroke[] Strokes(string kind) => kind switch
    {
        "resistor" => [Open((-30, 0), (-20, 0)), Open((20, 0), (30, 0)), Closed((-20, -7), (20, -7), (20, 7), (-20, 7))],
        "load" => [Open((-30, 0), (-20, 0)), Open((20, 0), (30, 0)), Closed((-20, -12), (20, -12), (20, 12), (-20, 12)), Open((-20, 12), (20, -12))],
        "fuse" => [Open((-30, 0), (30, 0)), Open((-20, -7), (20, -7), (20, 7), (-20, 7), (-20, -7))],
        "capacitor" => [Open((-20, 0), (-4, 0)), Open((4, 0), (20, 0)), Open((-4, -12), (-4, 12)), Open((4, -12), (4, 12))],
        "button" => [Open((-30, 0), (-14, 0), (12, -14)), Open((14, 0), (30, 0)), Open((0, -22), (0, -8))],
        "diode" => [.. Diode, Open((8, -9), (8, 9))],
        "schottky" => [.. Diode, Open((3, -5), (3, -9), (8, -9), (8, 9), (13, 9), (13, 5))],
        "zener" => [.. Diode, Open((13, -12), (8, -9), (8, 9), (3, 12))],
        "led" => [.. Diode, Open((8, -9), (8, 9)), Open((0, -14), (8, -22)), Open((8, -12), (16, -20))],
        "nmos" => [.. Mos, Closed((-10, 0), (-2, -4), (-2, 4)) with { IsFilled = true }],
        "pmos" => [.. Mos, Closed((4, 0), (-4, -4), (-4, 4)) with { IsFilled = true }],
        "npn" => [Open((-30, 0), (-10, 0)), Open((-10, -14), (-10, 14)), Open((-10, -6), (10, -18), (10, -30)), Open((-10, 6), (10, 18), (10, 30)), Closed((10, 18), (1, 17), (5, 10)) with { IsFilled = true }],
        "and" => [Open((-40, -10), (-20, -10)), Open((-40, 10), (-20, 10)), Open((20, 0), (40, 0)), Closed((-20, -18), (4, -18), (14, -12), (20, 0), (14, 12), (4, 18), (-20, 18))],
        "buffer" => [Open((-40, 0), (-20, 0)), Open((20, 0), (40, 0)), Open((0, 30), (0, 14)), Closed((-20, -18), (20, 0), (-20, 18)), Closed((0, 14), (3, 11), (0, 8), (-3, 11))],
        "opamp" => [Open((-40, -10), (-20, -10)), Open((-40, 10), (-20, 10)), Open((20, 0), (40, 0)), Closed((-20, -22), (20, 0), (-20, 22)), Open((-16, -10), (-8, -10)), Open((-12, -14), (-12, -6)), Open((-16, 10), (-8, 10))],
        _ => [],
    };

    private static Stroke[] Diode => [Open((-20, 0), (-8, 0)), Open((8, 0), (20, 0)), Closed((-8, -9), (8, 0), (-8, 9)) with { IsFilled = true }];

    private static Stroke[] Mos =>
    [
        Open((-30, 0), (-16, 0)), Open((-16, -12), (-16, 12)), Open((-10, -14), (-10, -6)), Open((-10, -4), (-10, 4)), Open((-10, 6), (-10, 14)),
        Open((-10, -10), (10, -10), (10, -30)), Open((-10, 10), (10, 10), (10, 30)), Open((-10, 0), (10, 0), (10, 10)),
    ];

    private static Stroke Open(params (int X, int Y)[] points) => new(points, IsClosed: false, IsFilled: false);

    private static Stroke Closed(params (int X, int Y)[] points) => new([.. points, points[0]], IsClosed: true, IsFilled: false);

    private readonly record struct Stroke((int X, int Y)[] Points, bool IsClosed, bool IsFilled);
}
