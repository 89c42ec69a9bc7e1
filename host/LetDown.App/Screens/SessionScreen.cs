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
        DiagnosisScreen.Write(console, PhaseDiagnosis.Of(session));
        WriteLetDowns(console, session);
        WriteRounds(console, session);
        FlowChart.Write(console, flow, session.Duration);
        WriteSegments(console, session);
    }

    /// <summary>The few lines that matter, without the tables.</summary>
    public static void WriteSummary(IAnsiConsole console, PumpSession session, TimeProvider time)
    {
        WriteTitle(console, session, time);
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
        Line(console, Milk(session));
    }

    public static string Milk(PumpSession session)
    {
        var wanted = session.TargetGrams is { } grams ? $" You wanted {Figures.Wanted(grams)}." : "";
        return $"Milk: left {Figures.Grams(session.Grams.Left)}, right {Figures.Grams(session.Grams.Right)}, together {Figures.Grams(session.Grams.Total)}.{wanted}";
    }

    /// <summary>Which session, when and where, and what it followed.</summary>
    public static void WriteTitle(IAnsiConsole console, PumpSession session, TimeProvider time)
    {
        var origin = session.Simulated ? $" on a {StatusView.PumpName(simulated: true, session.MotherSeed)}" : "";
        var program = session.Program.Length == 0 ? "" : $" Program: {session.Program}.";
        console.Write(new Rule(Markup.Escape($"Session {session.Id}")) { Justification = Justify.Left, Style = Style.Parse("dim") });
        Line(console, $"{Figures.When(session.StartedAt, time)}{origin}.{program}");
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
        ? $"{Figures.Count(session.LetDownCount, "let-down")}, the first {Figures.Minutes(first)} after stimulation began."
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
            var how = mark.Felt ? "you felt it" : mark.IsEcho ? "the same, on this side" : "seen in the milk";
            var length = mark.Length is { } known ? $"for {Figures.Minutes(known),5}" : "";
            var grams = mark.Grams is { } weighed ? Figures.Grams(weighed) : "";
            var measures = length.Length == 0 ? "" : $"{length}  {grams,8}  ";
            Line(console, $"{Figures.Minutes(mark.From),6}  {Words.Of(mark.Side),-5}  {measures}{how}");
        }

        if (session.Withdrawn > 0)
        {
            Line(console, $"{Figures.Count(session.Withdrawn, "other rise")} of the flow brought no milk and {(session.Withdrawn == 1 ? "is" : "are")} not counted.");
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
            var each = visit.Together ? $"  left {Figures.Grams(visit.Milk.Left)}, right {Figures.Grams(visit.Milk.Right)}" : "";
            Line(console, $"{visit.Round,6}  {(visit.Together ? "both" : Words.Of(visit.Side)),-5}  {Figures.Grams(visit.Grams),8}{each}");
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
            Line(console, $"{Figures.Minutes(segment.From),6} to {Figures.Minutes(segment.To),5}  {(segment.Together ? "both" : Words.Of(segment.Side)),-5}  {Words.Of(segment.Phase, segment.Side),-14} {Figures.Grams(segment.Grams),8}  {why}".TrimEnd());
        }
    }

    private static void Heading(IAnsiConsole console, string text)
    {
        console.WriteLine();
        console.MarkupLine($" [bold]{Markup.Escape(text)}[/]");
    }

    private static void Line(IAnsiConsole console, string text) => console.WriteLine($" {text}");
}
