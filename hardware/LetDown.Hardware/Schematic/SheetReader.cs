using System.Globalization;

namespace LetDown.Hardware.Schematic;

/// <summary>
/// Reads a sheet (schematic/*.sheet). A line is one of:
/// <c>sheet WIDTH HEIGHT TITLE</c>, <c>part REFERENCE KIND VALUE X,Y [TURN] PIN=NET…</c> (a pin may be NAME/NUMBER; of a chip or plug: <c>&lt;PIN=NET</c> on its left,
/// <c>&gt;PIN=NET</c> on its right), <c>wire NET X,Y X,Y…</c>, <c>note X,Y WORDS</c>; <c>define NAME … end</c> keeps lines that
/// <c>use NAME X,Y KEY=VALUE…</c> puts there, with each {KEY} replaced. _ in a value is a space. # begins a comment line.
/// </summary>
internal sealed class SheetReader
{
    private readonly Dictionary<string, List<string>> _definitions = new(StringComparer.Ordinal);
    private readonly List<Part> _parts = [];
    private readonly List<Wire> _wires = [];
    private readonly List<Note> _notes = [];
    private string _title = string.Empty;
    private Point _size;

    /// <exception cref="HardwareException">Naming the line that cannot be read.</exception>
    public static Sheet Read(string file)
    {
        var reader = new SheetReader();
        reader.ReadAll(file);
        return new Sheet(Path.GetFileNameWithoutExtension(file), reader._title, reader._size.X, reader._size.Y, reader._parts, reader._wires, reader._notes);
    }

    private void ReadAll(string file)
    {
        List<string>? definition = null;
        foreach (var (number, line) in File.ReadLines(file).Index().Where(line => line.Item.Length > 0 && line.Item[0] != '#'))
        {
            try
            {
                definition = Define(line.Trim(), definition);
            }
            catch (Exception e) when (e is FormatException or IndexOutOfRangeException or KeyNotFoundException or ArgumentException or HardwareException)
            {
                throw new HardwareException($"{file}: line {number + 1}: {line.Trim()}: {e.Message}", e);
            }
        }
    }

    /// <returns>The definition that the next line belongs to.</returns>
    private List<string>? Define(string line, List<string>? definition)
    {
        switch (line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            case ["define", var name]:
                return _definitions[name] = [];
            case ["end"]:
                return null;
            case var _ when definition is not null:
                definition.Add(line);
                return definition;
            case var words:
                Take(words, new Point(0, 0));
                return null;
        }
    }

    private void Take(string[] words, Point origin)
    {
        switch (words)
        {
            case ["sheet", var width, var height, .. var title]:
                (_size, _title) = (new Point(int.Parse(width, CultureInfo.InvariantCulture), int.Parse(height, CultureInfo.InvariantCulture)), string.Join(' ', title));
                break;
            case ["part", var reference, var kind, var value, var at, .. var rest]:
                _parts.Add(PartReader.Read(reference, kind, Spaced(value), At(at, origin), rest));
                break;
            case ["wire", var net, .. var corners]:
                _wires.Add(new Wire(net, [.. corners.Select(corner => At(corner, origin))]));
                break;
            case ["note", var at, .. var text]:
                _notes.Add(new Note(At(at, origin), string.Join(' ', text)));
                break;
            case ["use", var name, var at, .. var values]:
                Use(_definitions[name], At(at, origin), [.. values.Select(value => value.Split('=', 2))]);
                break;
            default:
                throw new FormatException("this is none of sheet, part, wire, note, define, use, end.");
        }
    }

    private void Use(List<string> lines, Point origin, string[][] values)
    {
        foreach (var line in lines)
        {
            var filled = values.Aggregate(line, (text, value) => text.Replace($"{{{value[0]}}}", value[1], StringComparison.Ordinal));
            Take(filled.Split(' ', StringSplitOptions.RemoveEmptyEntries), origin);
        }
    }

    private static Point At(string text, Point origin)
    {
        var parts = text.Split(',');
        return origin.Plus(new Point(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture)));
    }

    private static string Spaced(string value) => value.Replace('_', ' ');
}
