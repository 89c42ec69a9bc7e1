namespace LetDown.App.Plots.Runs;

/// <summary>Where the words of a moment stand.</summary>
/// <param name="Mark">The moment.</param>
/// <param name="Row">0 is the lowest.</param>
/// <param name="IsLeftOf">True where they end at their moment, because there is no room right of it.</param>
internal readonly record struct StoryPlace(StoryMark Mark, int Row, bool IsLeftOf)
{
    private const int MostRows = 10;

    /// <summary>Pixels between two words of a row.</summary>
    private const double Gap = 10;

    /// <summary>Each in the lowest row that has room for its words. What finds none is left out: its line through the curves is there all the same.</summary>
    /// <param name="marks">In the order of their time.</param>
    /// <param name="span">Of the picture, s.</param>
    /// <param name="pixel">s.</param>
    public static IReadOnlyList<StoryPlace> All(IEnumerable<StoryMark> marks, double span, double pixel)
    {
        var ends = Enumerable.Repeat(double.NegativeInfinity, MostRows).ToArray();
        var places = new List<StoryPlace>();
        foreach (var mark in marks)
        {
            var width = WidthOf(mark, pixel);
            var isLeftOf = mark.At + width > span;
            var from = isLeftOf ? mark.At - width : mark.At;
            var row = Array.FindIndex(ends, end => end <= from);
            if (row >= 0)
            {
                ends[row] = from + width;
                places.Add(new(mark, row, isLeftOf));
            }
        }

        return places;
    }

    /// <summary>What its words take, s.</summary>
    public static double WidthOf(StoryMark mark, double pixel) => (RunStyle.WidthOf(mark.Words) + Gap) * pixel;
}
