using LetDown.Host.Sessions;
using LetDown.Protocol.V1;

namespace LetDown.App.Json;

/// <summary>The pump at one moment.</summary>
internal sealed record StatusJson
{
    public string? State { get; init; }

    public string? Side { get; init; }

    public int Round { get; init; }

    public string? Reason { get; init; }

    public string? SessionId { get; init; }

    public double ElapsedSeconds { get; init; }

    public double? TargetMmhg { get; init; }

    public required PairJson LineMmhg { get; init; }

    public double SuctionLevelMmhg { get; init; }

    public double? CyclesPerMinute { get; init; }

    public required PairJson Grams { get; init; }

    public required PairJson FlowGramsPerSecond { get; init; }

    public int LetDowns { get; init; }

    public bool Quiet { get; init; }

    public bool Together { get; init; }

    public string? Program { get; init; }

    public double? TargetGrams { get; init; }

    public string? Coaxing { get; init; }

    public required FlagsJson MilkEstimated { get; init; }

    public GroundsJson? Grounds { get; init; }

    public string? Notice { get; init; }

    public string? Fault { get; init; }

    public static StatusJson From(Status status) => new()
    {
        State = JsonOutput.Word(status.State),
        Side = JsonOutput.Word(status.Side),
        Round = status.Round,
        Reason = JsonOutput.Word(status.Reason),
        SessionId = status.SessionId.Length == 0 ? null : status.SessionId,
        ElapsedSeconds = JsonOutput.Seconds(status.Elapsed?.ToTimeSpan() ?? TimeSpan.Zero),
        TargetMmhg = status.HasTargetMmhg ? JsonOutput.Rounded(status.TargetMmhg, 1) : null,
        LineMmhg = PairJson.From(status.LineMmhg, 1),
        SuctionLevelMmhg = JsonOutput.Rounded(status.SuctionLevelMmhg, 1),
        CyclesPerMinute = status.HasRateCpm ? JsonOutput.Rounded(status.RateCpm, 1) : null,
        Grams = PairJson.From(status.CollectedGrams, 2),
        FlowGramsPerSecond = PairJson.From(status.FlowGramsPerSecond, 3),
        LetDowns = status.LetDowns,
        Quiet = status.Quiet,
        Together = status.Together,
        Program = status.Program.Length == 0 ? null : status.Program,
        TargetGrams = status.HasTargetGrams ? JsonOutput.Rounded(status.TargetGrams) : null,
        Coaxing = JsonOutput.Word(status.Coaxing),
        MilkEstimated = new(status.MilkEstimated?.Left ?? false, status.MilkEstimated?.Right ?? false),
        Grounds = GroundsJson.From(DecisionGrounds.From(status.Grounds)),
        Notice = JsonOutput.Word(status.Notice),
        Fault = JsonOutput.Word(status.Fault),
    };
}
