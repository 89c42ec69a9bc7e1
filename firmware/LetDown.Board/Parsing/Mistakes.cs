namespace LetDown.Board.Parsing;

/// <summary>All that is wrong with one board file, told together so that it is mended in one go.</summary>
internal sealed class Mistakes(string file)
{
    private readonly List<(int Line, string Text)> _found = [];

    public void Add(JsonPlace place, string what)
    {
        var where = place.Path.Length == 0 ? "the whole file" : place.Path;
        _found.Add((place.Line, $"line {place.Line}, {where}: {what}"));
    }

    /// <exception cref="BoardFileException">There is at least one mistake.</exception>
    public void ThrowIfAny()
    {
        if (_found.Count == 0)
        {
            return;
        }

        var heading = _found.Count == 1 ? "there is 1 mistake" : $"there are {_found.Count} mistakes";
        var lines = _found.OrderBy(m => m.Line).Select(m => "  " + m.Text);
        throw new BoardFileException($"{file}: {heading} in the board file:\n{string.Join('\n', lines)}");
    }
}
