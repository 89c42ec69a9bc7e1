namespace LetDown.App.Screens;

/// <summary>
/// The shortest endings that still tell sessions apart, so that they can be typed. Endings, because a pump's names begin with the
/// date (20261124-031200-7aae) and the list shows that anyway.
/// </summary>
internal static class ShortIds
{
    private const int Shortest = 4;

    /// <summary>One length for all of them, at least four characters.</summary>
    public static int Length(IReadOnlyCollection<string> ids)
    {
        var distinct = ids.Distinct(StringComparer.Ordinal).ToList();
        var length = Shortest;
        while (distinct.Exists(id => id.Length > length) && distinct.DistinctBy(id => Cut(id, length), StringComparer.Ordinal).Count() < distinct.Count)
        {
            length++;
        }

        return length;
    }

    public static string Cut(string id, int length) => id.Length <= length ? id : id[^length..];
}
