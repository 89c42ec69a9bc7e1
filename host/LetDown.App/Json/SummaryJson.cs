using LetDown.Host.Store;

namespace LetDown.App.Json;

/// <summary>One session in a list.</summary>
internal sealed record SummaryJson
{
    public required string Id { get; init; }

    public required string State { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public double DurationSeconds { get; init; }

    public int LetDowns { get; init; }

    public string? Program { get; init; }

    public double? FirstLetDownSeconds { get; init; }

    public required PairJson PumpedSeconds { get; init; }

    public required PairJson Grams { get; init; }

    public string? EndReason { get; init; }

    public string? Fault { get; init; }

    public bool Simulated { get; init; }

    public required string PumpId { get; init; }

    public static SummaryJson From(SessionSummary session) => new()
    {
        Id = session.Id,
        State = SessionJson.StateWord(session.State),
        StartedAt = session.StartedAt,
        DurationSeconds = JsonOutput.Seconds(session.Duration),
        LetDowns = session.LetDowns,
        Program = session.Program.Length == 0 ? null : session.Program,
        FirstLetDownSeconds = session.FirstLetDown is { } first ? JsonOutput.Seconds(first) : null,
        PumpedSeconds = new(JsonOutput.Seconds(session.LeftPumped), JsonOutput.Seconds(session.RightPumped)),
        Grams = PairJson.From(session.Grams),
        EndReason = JsonOutput.Word(session.EndReason),
        Fault = JsonOutput.Word(session.Fault),
        Simulated = session.Simulated,
        PumpId = session.PumpId,
    };
}
