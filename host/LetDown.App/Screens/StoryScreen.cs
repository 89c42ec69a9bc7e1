using LetDown.App.Stories;
using LetDown.Host.Diary;
using LetDown.Host.Sessions;
using LetDown.Host.Tricks;
using Spectre.Console;

namespace LetDown.App.Screens;

/// <summary>A session as a story.</summary>
internal static class StoryScreen
{
    /// <summary>Rows of the story itself: with title and summary a session of 40 min stays at about 40.</summary>
    private const int MostRows = 34;

    /// <summary>Room for the time, as far as 60:00.</summary>
    private const int Margin = 8;

    public static void Write(IAnsiConsole console, PumpSession session, TimeProvider time, IReadOnlyList<SessionNote> notes, IReadOnlyList<TrickUse>? tricks = null)
    {
        var width = TextLines.WidthOf(console) - Margin;
        SessionScreen.WriteTitle(console, session, time);
        SessionScreen.WriteTricks(console, session, tricks ?? []);
        SessionScreen.WriteNotes(console, notes);
        console.WriteLine();
        foreach (var line in Lines(session, width))
        {
            var at = Figures.Minutes(line.Moment.At);
            foreach (var row in TextLines.Wrap(line.Text, width))
            {
                console.WriteLine($"{at,6}  {row}");
                at = "";
            }
        }

        WriteEnd(console, session);
    }

    public static IReadOnlyList<StoryLine> Lines(PumpSession session, int width) =>
        Story.Of(session, line => TextLines.Wrap(line.Text, width).Count(), MostRows);

    private static void WriteEnd(IAnsiConsole console, PumpSession session)
    {
        console.WriteLine();
        foreach (var text in End(session))
        {
            TextLines.Say(console, text);
        }
    }

    /// <summary>What still runs is not judged yet.</summary>
    private static IEnumerable<string> End(PumpSession session)
    {
        yield return SessionScreen.Ending(session);
        if (!session.Grams.IsHidden)
        {
            yield return SessionScreen.Milk(session);
        }

        if (session.State != SessionState.Running)
        {
            var diagnosis = session.Diagnosis;
            yield return $"{DiagnosisWords.Title(diagnosis.Kind)}. {DiagnosisWords.Of(diagnosis.Kind)}";
        }
    }
}
