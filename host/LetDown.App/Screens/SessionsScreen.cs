using LetDown.Host.Store;
using Spectre.Console;

namespace LetDown.App.Screens;

/// <summary>The list of sessions, newest first.</summary>
internal static class SessionsScreen
{
    /// <summary>What a whole row takes beside the session's name.</summary>
    private const int Wide = 72;

    public static void Write(IAnsiConsole console, IReadOnlyList<SessionSummary> sessions, ListExtent extent, int idLength, TimeProvider time)
    {
        if (sessions.Count == 0)
        {
            console.WriteLine(Nothing(extent));
            return;
        }

        var isNarrow = console.Profile.Width < Wide + idLength;
        console.MarkupLine($"[dim]{Markup.Escape(Row(isNarrow, "When", "Time", "Let-downs", Amounts(sessions[0], "Left", "Right"), "End", "Session".PadRight(idLength), ""))}[/]");
        foreach (var session in sessions)
        {
            console.WriteLine(Row(isNarrow, session, idLength, time));
        }

        if (extent.Query.Pages(extent.Chosen) is > 1 and var pages)
        {
            console.MarkupLine($"[dim] Page {extent.Query.Page} of {pages}, {Figures.Count(extent.Chosen, "session")}.{(extent.Query.Page < pages ? $" More with --page {extent.Query.Page + 1}." : "")}[/]");
        }
    }

    private static string Nothing(ListExtent extent) => extent switch
    {
        { All: 0 } => "No sessions yet. “letdown start” begins one, “letdown demo” shows one.",
        { Chosen: 0 } => "No session is like that. “letdown sessions” shows all of them.",
        _ => $"There are only {Figures.Count(extent.Query.Pages(extent.Chosen), "page")}.",
    };

    private static string Row(bool isNarrow, SessionSummary session, int idLength, TimeProvider time) => Row(
        isNarrow,
        Figures.When(session.StartedAt, time),
        Figures.Minutes(session.Duration),
        session.LetDowns.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Amounts(session, Figures.Grams(session.Grams.Left), Figures.Grams(session.Grams.Right)),
        Words.Ending(session.State, session.EndReason),
        ShortIds.Cut(session.Id, idLength).PadRight(idLength),
        !session.Simulated ? "" : isNarrow ? "sim" : "simulated");

    private static string Amounts(SessionSummary session, string left, string right) => session.Grams.IsHidden ? "" : $" {left,7} {right,7}";

    // Fixed widths that fit into 80 columns, or without the let-downs into 60: a list that wraps cannot be read half asleep.
    private static string Row(bool isNarrow, string when, string time, string letDowns, string amounts, string end, string id, string simulated) =>
        $" {when,-12} {time,6}{(isNarrow ? "" : $" {letDowns,9}")}{amounts}  {end,-12} {id} {simulated}".TrimEnd();
}
