using LetDown.Host.Sessions;

namespace LetDown.App.Stories;

/// <summary>A session as a story: what happened, minute by minute, and why.</summary>
internal static class Story
{
    /// <summary>The entries of a session, in order of time.</summary>
    /// <param name="session">The session.</param>
    /// <param name="rows">How many rows an entry takes.</param>
    /// <param name="most">Rows that the story may take; dull parts are told together until it fits.</param>
    public static IReadOnlyList<StoryLine> Of(PumpSession session, Func<StoryLine, int> rows, int most)
    {
        var lines = new StoryTeller(session).Tell();
        return StoryShortener.Fit(lines, rows, most);
    }
}
