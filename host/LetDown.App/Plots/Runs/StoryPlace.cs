namespace LetDown.App.Plots.Runs;

/// <summary>Where the words of a moment stand.</summary>
/// <param name="Mark">The moment.</param>
/// <param name="Row">0 is the lowest.</param>
/// <param name="IsLeftOf">True where they end at their moment, because there is no room right of it.</param>
internal readonly record struct StoryPlace(StoryMark Mark, int Row, bool IsLeftOf)
{
    private const int MostRows = 16;

    /// <summary>Pixels between two words of a row.</summary>
    private const double Gap = 10;

    /// <summary>
    /// Each in the lowest row that has room for its words, what went wrong before all else. What finds none is left out: its line through the curves is
    /// there all the same.
    /// </summary>
    /// <param name="marks">In any order.</param>
    /// <param name="span">Of the picture, s.</param>
    /// <param name="pixel">s.</param>
    public static IReadOnlyList<StoryPlace> All(IEnumerable<StoryMark> marks, double span, double pixel)
    {
        var rows = Enumerable.Range(0, MostRows).Select(_ => new List<(double From, double To)>()).ToArray();
        var places = new List<StoryPlace>();
        foreach (var mark in marks.OrderByDescending(mark => mark.Color == RunStyle.Wrong).ThenBy(mark => mark.At))
        {
            var width = WidthOf(mark, pixel);
            var isLeftOf = mark.At + width > span;
            var from = isLeftOf ? mark.At - width : mark.At;
            var row = Array.FindIndex(rows, taken => taken.TrueForAll(other => other.To <= from || other.From >= from + width));
            if (row >= 0)
            {
                rows[row].Add((from, from + width));
                places.Add(new(mark, row, isLeftOf));
            }
        }

        return places;
    }

    /// <summary>What its words take, s.</summary>
    public static double WidthOf(StoryMark mark, double pixel) => (RunStyle.WidthOf(mark.Words) + Gap) * pixel;
}
