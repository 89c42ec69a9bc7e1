using LetDown.Hardware.Drawing;

namespace LetDown.Hardware.Schematic;

/// <summary>Draws a sheet as SVG. A pin that no wire reaches carries the name of its net.</summary>
internal static class SheetDrawing
{
    private const string NetColor = "#1a5fb4";

    /// <param name="sheet">The sheet.</param>
    /// <param name="board">Name of the board.</param>
    /// <param name="elsewhere">Nets of the other sheets.</param>
    public static string Draw(Sheet sheet, string board, IReadOnlySet<string> elsewhere)
    {
        var svg = new Svg(sheet.Width, sheet.Height);
        svg.Text(20, 34, sheet.Title, size: 20, weight: "bold");
        svg.Text(sheet.Width - 20, 34, $"{board}. Not built yet, not a medical device.", "end", 12, "#777");
        foreach (var wire in sheet.Wires)
        {
            svg.Path("M" + string.Join(" L", wire.Corners.Select(corner => FormattableString.Invariant($"{corner.X} {corner.Y}"))), color: NetColor);
        }

        NameWires(svg, sheet, elsewhere);
        foreach (var part in sheet.Parts)
        {
            new SymbolDrawing(svg, part).Draw();
        }

        foreach (var (part, pin, at) in sheet.Pins.Where(pin => !sheet.Wires.Any(wire => wire.Touches(pin.At))))
        {
            Label(svg, pin.Net, at, Away(part, pin));
        }

        foreach (var joint in Joints(sheet))
        {
            svg.Dot(joint.X, joint.Y, 3.5, NetColor);
        }

        foreach (var note in sheet.Notes)
        {
            svg.Text(note.At.X, note.At.Y, note.Words, size: 11, color: "#444");
        }

        return svg.ToString();
    }

    /// <summary>A net that goes on somewhere else has its name at a free end of its wire, or on the first one.</summary>
    private static void NameWires(Svg svg, Sheet sheet, IReadOnlySet<string> elsewhere)
    {
        foreach (var net in sheet.Wires.GroupBy(wire => wire.Net))
        {
            var free = net.SelectMany(sheet.FreeEnds).ToArray();
            foreach (var end in free)
            {
                Label(svg, net.Key, end, new Point(IsLeftmost(end, net.First(wire => wire.Touches(end))) ? -1 : 1, 0));
            }

            if (free.Length == 0 && (elsewhere.Contains(net.Key) || sheet.HasLoosePins(net.Key)))
            {
                var (from, to) = (net.First().Corners[0], net.First().Corners[1]);
                svg.Text(Math.Min(from.X, to.X) + 3, Math.Min(from.Y, to.Y) - 4, net.Key, size: 10, color: NetColor);
            }
        }
    }

    private static bool IsLeftmost(Point end, Wire wire) => end.X == wire.Corners.Min(corner => corner.X);

    /// <summary>Where a wire ends on another, or three meet at a pin.</summary>
    private static IEnumerable<Point> Joints(Sheet sheet) => sheet.Wires
        .SelectMany(wire => new[] { wire.Corners[0], wire.Corners[^1] }.Select(end => (wire, end)))
        .Where(ending => sheet.Wires.Any(other => other != ending.wire && other.Touches(ending.end) && other.Corners[0] != ending.end && other.Corners[^1] != ending.end)
            || sheet.Wires.Count(other => other.Corners[0] == ending.end || other.Corners[^1] == ending.end) + sheet.Pins.Count(pin => pin.At == ending.end) > 2)
        .Select(ending => ending.end).Distinct();

    private static Point Away(Part part, Pin pin)
    {
        var offset = pin.Offset.Turned(part.Turn);
        return Symbols.IsBox(part.Kind) || Math.Abs(offset.X) >= Math.Abs(offset.Y) ? new(Math.Sign(offset.X), 0) : new(0, Math.Sign(offset.Y));
    }

    private static void Label(Svg svg, string net, Point at, Point away)
    {
        switch (net)
        {
            case Sheet.NotConnected:
                svg.Path(FormattableString.Invariant($"M{at.X - 4} {at.Y - 4} L{at.X + 4} {at.Y + 4} M{at.X - 4} {at.Y + 4} L{at.X + 4} {at.Y - 4}"), color: "#c01c28");
                break;
            case "GND":
                Ground(svg, at, away);
                break;
            case var _ when away.Y != 0:
                svg.Line(at.X, at.Y, at.X, at.Y + (6 * away.Y), NetColor);
                svg.Line(at.X - 7, at.Y + (6 * away.Y), at.X + 7, at.Y + (6 * away.Y), NetColor);
                svg.Text(at.X, at.Y + (away.Y < 0 ? -10 : 18), net, "middle", 10, NetColor);
                break;
            default:
                svg.Text(at.X + (4 * away.X), at.Y + 4, net, away.X < 0 ? "end" : "start", 10, NetColor);
                break;
        }
    }

    private static void Ground(Svg svg, Point at, Point away)
    {
        var (x, y) = (at.X + (8 * away.X), at.Y + (away.Y < 0 ? -8 : 0));
        svg.Path(FormattableString.Invariant($"M{at.X} {at.Y} L{x} {y} L{x} {y + 6} M{x - 9} {y + 6} L{x + 9} {y + 6} M{x - 6} {y + 9} L{x + 6} {y + 9} M{x - 2} {y + 12} L{x + 2} {y + 12}"), color: NetColor);
    }
}
