using LetDown.Host.Sessions;
using LetDown.Host.Telemetry;
using LetDown.Protocol.V1;
using Spectre.Console;

namespace LetDown.App.Screens;

/// <summary>One session, told from its end to its details.</summary>
internal static class SessionScreen
{
    public static void Write(IAnsiConsole console, PumpSession session, IReadOnlyList<FlowPoint> flow, TimeProvider time)
    {
        WriteSummary(console, session, time);
        WriteLetDowns(console, session);
        WriteRounds(console, session);
        FlowChart.Write(console, flow, session.Duration);
        WriteSegments(console, session);
    }

    /// <summary>The few lines that matter, without the tables.</summary>
    public static void WriteSummary(IAnsiConsole console, PumpSession session, TimeProvider time)
    {
        var origin = session.Simulated ? $" on a {StatusView.PumpName(simulated: true, session.MotherSeed)}" : "";
        console.Write(new Rule(Markup.Escape($"Session {session.Id}")) { Justification = Justify.Left, Style = Style.Parse("dim") });
        Line(console, $"{Figures.When(session.StartedAt, time)}{origin}.");
        Line(console, Ending(session));
        if (session.Fault != Fault.Unspecified)
        {
            Line(console, Words.Of(session.Fault));
        }

        foreach (var notice in session.Notices)
        {
            Line(console, Words.Noticed(notice));
        }

        if (session.TicksMissed > 0)
        {
            Line(console, $"The pump was held up for moments, {session.TicksMissed} ms in all; “letdown doctor” says how it is now.");
        }

        Line(console, FirstLetDown(session));
        Line(console, $"Milk: left {Figures.Grams(session.Grams.Left)}, right {Figures.Grams(session.Grams.Right)}, together {Figures.Grams(session.Grams.Total)}.");
    }

    private static string Ending(PumpSession session)
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
        ? $"{Figures.Count(session.LetDowns.Count, "let-down")}, the first {Figures.Minutes(first)} after stimulation began."
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
            Line(console, $"{Figures.Minutes(mark.At),6}  {Words.Of(mark.Side),-5}  {(mark.Felt ? "you felt it" : "seen in the milk")}");
        }
    }

    public static void WriteRounds(IAnsiConsole console, PumpSession session)
    {
        if (session.Rounds.Count == 0)
        {
            return;
        }

        Heading(console, "Visits");
        foreach (var visit in session.Rounds)
        {
            Line(console, $"{visit.Round,6}  {Words.Of(visit.Side),-5}  {Figures.Grams(visit.Grams),8}");
        }
    }

    private static void WriteSegments(IAnsiConsole console, PumpSession session)
    {
        if (session.Segments.Count == 0)
        {
            return;
        }

        Heading(console, "What happened when");
        foreach (var segment in session.Segments)
        {
            var why = Words.Of(segment.Reason);
            Line(console, $"{Figures.Minutes(segment.From),6} to {Figures.Minutes(segment.To),5}  {Words.Of(segment.Side),-5}  {Words.Of(segment.Phase, segment.Side),-14} {Figures.Grams(segment.Grams),8}  {why}".TrimEnd());
        }
    }

    private static void Heading(IAnsiConsole console, string text)
    {
        console.WriteLine();
        console.MarkupLine($" [bold]{Markup.Escape(text)}[/]");
    }

    private static void Line(IAnsiConsole console, string text) => console.WriteLine($" {text}");
}
