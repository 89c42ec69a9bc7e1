using System.Globalization;
using LetDown.App.Json;
using LetDown.Host.Store;

namespace LetDown.App.Listing;

/// <summary>Sessions as comma-separated values (RFC 4180), one a line, for a spreadsheet.</summary>
internal static class SessionsCsv
{
    private const string Header = "id,pump,started_at,duration_seconds,state,end_reason,program,let_downs,first_let_down_seconds,left_seconds,right_seconds,grams_left,grams_right,simulated,notes,tricks";

    /// <param name="output">Where to.</param>
    /// <param name="sessions">In the order of the lines.</param>
    /// <param name="remarks">What she said of each, where she did.</param>
    public static void Write(TextWriter output, IEnumerable<SessionSummary> sessions, IReadOnlyDictionary<SessionSummary, SessionRemarks> remarks)
    {
        output.Write(Header + "\r\n");
        foreach (var session in sessions)
        {
            output.Write(string.Join(',', Fields(session, remarks.GetValueOrDefault(session)).Select(Quoted)) + "\r\n");
        }
    }

    private static IEnumerable<string> Fields(SessionSummary session, SessionRemarks remarks) =>
    [
        session.Id,
        session.PumpId,
        session.StartedAt?.ToString("O", CultureInfo.InvariantCulture) ?? "",
        Number(session.Duration.TotalSeconds, 1),
        SessionJson.StateWord(session.State),
        JsonOutput.Word(session.EndReason) ?? "",
        session.Program,
        session.LetDowns.ToString(CultureInfo.InvariantCulture),
        session.FirstLetDown is { } first ? Number(first.TotalSeconds, 1) : "",
        Number(session.LeftPumped.TotalSeconds, 1),
        Number(session.RightPumped.TotalSeconds, 1),
        Number(session.Grams.Left, 2),
        Number(session.Grams.Right, 2),
        session.Simulated ? "true" : "false",
        remarks.Notes ?? "",
        remarks.Tricks ?? "",
    ];

    private static string Number(double value, int decimals) => double.IsNaN(value) ? "" : JsonOutput.Rounded(value, decimals).ToString(CultureInfo.InvariantCulture);

    // Names come from pumps, and programs from people.
    private static string Quoted(string field) =>
        field.AsSpan().IndexOfAny(",\"\r\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
