using System.Text.Json.Serialization;
using LetDown.Core.Session;
using LetDown.Rig.Running;
using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Reports;

/// <summary>One run as it is kept: docs/testing/record.schema.json says what each member is.</summary>
internal sealed record RunRecord
{
    public int Version { get; init; } = 1;

    public required string Scenario { get; init; }

    public required IReadOnlyList<string> Shows { get; init; }

    public required string File { get; init; }

    public required string Sha256 { get; init; }

    public required string FirmwareVersion { get; init; }

    public required string Board { get; init; }

    public required int MotherSeed { get; init; }

    public required DateTimeOffset Started { get; init; }

    public required double DurationSeconds { get; init; }

    public required double EndSeconds { get; init; }

    public required double ReachedSeconds { get; init; }

    public required IReadOnlyList<MeasurementRecord> Measurements { get; init; }

    public required IReadOnlyList<EventRecord> Events { get; init; }

    public required bool Vented { get; init; }

    public required string Verdict { get; init; }

    /// <summary>Only of a wired bench.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BenchRecord? Bench { get; init; }

    /// <summary>Only of the kernel rig.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LoopAccount? Loop { get; init; }

    public static RunRecord From(RunResult result) => new()
    {
        Scenario = result.Scenario.Name,
        Shows = result.Scenario.Shows,
        File = result.Scenario.File,
        Sha256 = result.Scenario.Sha256,
        FirmwareVersion = result.FirmwareVersion,
        Board = result.Board,
        MotherSeed = result.MotherSeed,
        Started = result.Started.ToUniversalTime(),
        DurationSeconds = Math.Round(result.Duration.TotalSeconds, 3),
        EndSeconds = result.Scenario.End,
        ReachedSeconds = Math.Round(result.ReachedSeconds, 3),
        Measurements = [.. result.Findings.Select(Measurement)],
        Events = [.. result.Events.Select(Event)],
        Vented = result.IsVented,
        Verdict = result.Verdict,
        Loop = result.Loop,
        Bench = result.Bench is { } bench ? BenchRecord.From(bench) : null,
    };

    private static MeasurementRecord Measurement(Finding finding) => new(
        finding.Kind,
        finding.Name,
        finding.Value is { } value ? Math.Round(value, 3) + 0.0 : null,
        finding.Unit,
        finding.Limits.AtLeast,
        finding.Limits.AtMost,
        finding.HasPassed ? "pass" : "fail",
        finding.Note)
    {
        FromSeconds = finding.Window.From,
        ToSeconds = finding.Window.To,
    };

    private static EventRecord Event(SessionEvent happened) => new(
        Math.Round(happened.Elapsed.TotalSeconds, 3),
        Words.Of(happened.Kind),
        Words.Of(happened.State),
        Words.Of(happened.Side),
        Said(happened.Reason),
        Said(happened.Fault),
        Said(happened.Notice));

    private static string? Said<T>(T value)
        where T : struct, Enum => EqualityComparer<T>.Default.Equals(value, default) ? null : Words.Of(value);
}
