using LetDown.Host.Diary;
using LetDown.Host.Sessions;
using LetDown.Host.Telemetry;
using LetDown.Host.Tricks;
using LetDown.Protocol.V1;
using Spectre.Console;

namespace LetDown.App.Screens;

/// <summary>One session, told from its end to its details.</summary>
internal static class SessionScreen
{
    public static void Write(IAnsiConsole console, PumpSession session, IReadOnlyList<FlowPoint> flow, TimeProvider time, IReadOnlyList<SessionNote> notes, IReadOnlyList<TrickUse>? tricks = null)
    {
        WriteSummary(console, session, time);
        foreach (var edit in session.Edits)
        {
            Sentences(console, EditWords.Of(edit, time));
        }

        WriteTricks(console, session, tricks ?? []);
        WriteNotes(console, notes);
        if (session.State != SessionState.Running)
        {
            DiagnosisScreen.Write(console, session.Diagnosis);
        }

        WriteLetDowns(console, session);
        WriteRounds(console, session);
        FlowChart.Write(console, flow, session.Duration);
        WriteSegments(console, session);
    }

    /// <summary>What was used to let down sooner, in one sentence.</summary>
    public static void WriteTricks(IAnsiConsole console, PumpSession session, IReadOnlyList<TrickUse> said)
    {
        if (TrickWords.Of(session, said) is { Length: > 0 } names)
        {
            Sentences(console, $"Tricks: {names}.");
        }
    }

    /// <summary>What she noted, a sentence each.</summary>
    public static void WriteNotes(IAnsiConsole console, IReadOnlyList<SessionNote> notes)
    {
        foreach (var note in notes)
        {
            Sentences(console, $"You noted, {(note.IsBefore ? "before" : "after")}: {NoteWords.Of(note)}");
        }
    }

    /// <summary>The few lines that matter, without the tables.</summary>
    public static void WriteSummary(IAnsiConsole console, PumpSession session, TimeProvider time)
    {
        WriteTitle(console, session, time);
        Sentences(console, Ending(session));
        if (session.Fault != Fault.Unspecified)
        {
            Sentences(console, $"{Words.Of(session.Fault)} ({Words.Id(session.Fault)})");
        }

        foreach (var notice in session.Notices)
        {
            Sentences(console, Words.Noticed(notice));
        }

        if (session.Unreadable > 0)
        {
            Sentences(console, "A part of what the pump wrote down about it cannot be read here any more, so something may be missing.");
        }

        if (session.TicksMissed > 0)
        {
            Sentences(console, $"The pump was held up for moments, {session.TicksMissed} ms in all; “letdown doctor” says how it is now.");
        }

        Sentences(console, FirstLetDown(session));
        if (!session.Grams.IsHidden)
        {
            Sentences(console, Milk(session));
        }
    }

    public static string Milk(PumpSession session)
    {
        var wanted = session.TargetGrams is { } grams ? $" You wanted {Figures.Wanted(grams)}." : "";
        return $"Milk: left {Figures.Grams(session.Grams.Left)}, right {Figures.Grams(session.Grams.Right)}, together {Figures.Together(session.Grams)}.{wanted}";
    }

    /// <summary>Which session, when and where, and what it followed.</summary>
    public static void WriteTitle(IAnsiConsole console, PumpSession session, TimeProvider time)
    {
        var origin = session.Simulated ? $" on a {StatusView.PumpName(simulated: true, session.MotherSeed)}" : "";
        var program = session.Program.Length == 0 ? "" : $" Program: {session.Program}.";
        console.Write(new Rule(Markup.Escape($"Session {session.Id}")) { Justification = Justify.Left, Style = Style.Parse("dim") });
        Sentences(console, $"{Figures.When(session.StartedAt, time)}{origin}.{program}");
    }

    public static string Ending(PumpSession session)
    {
        var why = Words.Of(session.EndReason);
        var because = why.Length == 0 ? "" : $": {why}";
        return session.State switch
        {
            SessionState.Running => $"Running for {Figures.Minutes(session.Duration)} when the pump was last heard.",
            SessionState.Complete => $"Finished after {Figures.Minutes(session.Duration)}{because}.",
            SessionState.Faulted => $"Stopped for safety after {Figures.Minutes(session.Duration)}.",
            _ => $"Interrupted after {Figures.Minutes(session.Duration)}: the pump lost power. What came before is kept.",
        };
    }

    private static string FirstLetDown(PumpSession session) => session.TimeToFirstLetDown is { } first
        ? $"{Figures.Count(session.LetDownCount, "let-down")}, the first {Figures.Length(first)} after stimulation began."
        : "No let-down was seen.";

    private static void WriteLetDowns(IAnsiConsole console, PumpSession session)
    {
        if (session.LetDowns.Count == 0)
        {
            return;
        }

        Heading(console, "Let-downs");
        foreach (var mark in session.LetDowns)
        {
            var how = mark.IsEcho ? "the same, on this side" : mark.Felt ? "you felt it" : "seen in the milk";
            var length = mark.Length is { } known ? $"for {Figures.Length(known),5}" : "";
            var grams = mark.Grams is { } weighed ? Figures.Grams(weighed) : "";
            var measures = length.Length == 0 ? "" : $"{length}  {(session.Grams.IsHidden ? "" : $"{grams,8}  ")}";
            Line(console, $"{Figures.Minutes(mark.From),6}  {Words.Of(mark.Side),-5}  {measures}{how}");
        }

        if (session.Withdrawn > 0)
        {
            Sentences(console, $"{Figures.Count(session.Withdrawn, "other rise")} of the flow brought no milk and {(session.Withdrawn == 1 ? "is" : "are")} not counted.");
        }
    }

    public static void WriteRounds(IAnsiConsole console, PumpSession session)
    {
        // Without milk, “what happened when” says all of it.
        if (session.Rounds.Count == 0 || session.Grams.IsHidden)
        {
            return;
        }

        Heading(console, "Visits");
        foreach (var visit in session.Rounds)
        {
            var each = visit.Together ? $"  left {Figures.Grams(visit.Milk.Left)}, right {Figures.Grams(visit.Milk.Right)}" : "";
            Line(console, $"{visit.Round,6}  {(visit.Together ? "both" : Words.Of(visit.Side)),-5}  {Figures.Together(visit.Milk),8}{each}");
        }
    }

    private static void WriteSegments(IAnsiConsole console, PumpSession session)
    {
        if (session.Segments.Count == 0)
        {
            return;
        }

        Heading(console, "What happened when");
        foreach (var segment in session.Segments.Where(segment => IsWorthTelling(segment) || segment == session.Segments[^1]))
        {
            var (row, why) = (Row(segment), Words.Of(segment.Reason));
            var isOneRow = row.Length + why.Length + 3 <= TextLines.WidthOf(console);
            Line(console, isOneRow ? $"{row}  {why}".TrimEnd() : row);
            if (!isOneRow)
            {
                Line(console, $"{"",17}{why}");
            }
        }
    }

    private static string Row(in Segment segment) =>
        $"{Figures.Minutes(segment.From),6} to {Figures.Minutes(segment.To),5}  {(segment.Together ? "both" : Words.Of(segment.Side)),-5}  {Words.Of(segment.Phase, segment.Side),-14}{(segment.Milk.IsHidden ? "" : $" {Figures.Together(segment.Milk),8}")}";

    /// <summary>What the pump only passes through would be a row of nothing.</summary>
    private static bool IsWorthTelling(in Segment segment) => segment.Length >= TimeSpan.FromSeconds(1) || segment.Grams >= 0.05;

    private static void Heading(IAnsiConsole console, string text)
    {
        console.WriteLine();
        console.MarkupLine($" [bold]{Markup.Escape(text)}[/]");
    }

    private static void Line(IAnsiConsole console, string text) => console.WriteLine($" {text}");

    private static void Sentences(IAnsiConsole console, string text)
    {
        foreach (var row in TextLines.Wrap(text, TextLines.WidthOf(console) - 1))
        {
            Line(console, row);
        }
    }
}
