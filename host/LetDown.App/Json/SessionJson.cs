using System.Text.Json.Serialization;
using LetDown.Host.Sessions;

namespace LetDown.App.Json;

/// <summary>One session, whole. The first members are the stable shape; more may follow.</summary>
internal sealed record SessionJson
{
    public required string Id { get; init; }

    public required string State { get; init; }

    public double DurationSeconds { get; init; }

    public required IReadOnlyList<LetDownJson> LetDowns { get; init; }

    public required IReadOnlyList<SegmentJson> Segments { get; init; }

    public required PairJson Grams { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public string? EndReason { get; init; }

    public string? Fault { get; init; }

    public double? FirstLetDownSeconds { get; init; }

    public required IReadOnlyList<RoundJson> Rounds { get; init; }

    public required IReadOnlyList<string> Notices { get; init; }

    public ulong TicksMissed { get; init; }

    public double SuctionLevelMmhg { get; init; }

    public bool Simulated { get; init; }

    public int? MotherSeed { get; init; }

    public required string PumpId { get; init; }

    public required string FirmwareVersion { get; init; }

    public required string Board { get; init; }

    public string? Program { get; init; }

    public string? ProgramExplanation { get; init; }

    public double? TargetGrams { get; init; }

    public int LetDownCount { get; init; }

    public int Withdrawn { get; init; }

    public IReadOnlyList<NoteJson> Notes { get; init; } = [];

    public IReadOnlyList<UsedJson> Tricks { get; init; } = [];

    public IReadOnlyList<EditJson> Edits { get; init; } = [];

    public required DiagnosisJson Diagnosis { get; init; }

    public required IReadOnlyList<DecisionJson> Decisions { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? WallSeconds { get; init; }

    public static SessionJson From(PumpSession session) => new()
    {
        Id = session.Id,
        State = StateWord(session.State),
        DurationSeconds = JsonOutput.Seconds(session.Duration),
        LetDowns = [.. session.LetDowns.Select(LetDownJson.From)],
        Segments = [.. session.Segments.Select(SegmentJson.From)],
        Grams = PairJson.From(session.Grams),
        StartedAt = session.StartedAt,
        EndReason = JsonOutput.Word(session.EndReason),
        Fault = JsonOutput.Word(session.Fault),
        FirstLetDownSeconds = session.TimeToFirstLetDown is { } first ? JsonOutput.Seconds(first) : null,
        Rounds = [.. session.Rounds.Select(RoundJson.From)],
        Notices = [.. session.Notices.Select(notice => JsonOutput.Word(notice)!)],
        TicksMissed = session.TicksMissed,
        SuctionLevelMmhg = session.SuctionLevelMmhg,
        Simulated = session.Simulated,
        MotherSeed = session.Simulated ? session.MotherSeed : null,
        PumpId = session.PumpId,
        FirmwareVersion = session.FirmwareVersion,
        Board = session.Board,
        Program = session.Program.Length == 0 ? null : session.Program,
        ProgramExplanation = session.ProgramExplanation.Length == 0 ? null : session.ProgramExplanation,
        TargetGrams = session.TargetGrams,
        LetDownCount = session.LetDownCount,
        Withdrawn = session.Withdrawn,
        Edits = [.. session.Edits.Select(EditJson.From)],
        Diagnosis = DiagnosisJson.From(session.Diagnosis),
        Decisions = [.. session.Decisions.Select(DecisionJson.From)],
    };

    // Running is the enum's zero, and a word all the same.
    public static string StateWord(SessionState state) => state == SessionState.Running ? "running" : JsonOutput.Word(state)!;
}
