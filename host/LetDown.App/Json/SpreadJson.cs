using LetDown.Rig.Spreads;

namespace LetDown.App.Json;

/// <summary>A scenario run many times.</summary>
internal sealed record SpreadJson
{
    public required string Scenario { get; init; }

    public required string File { get; init; }

    public required string Sha256 { get; init; }

    public required string FirmwareVersion { get; init; }

    public required int MotherSeed { get; init; }

    /// <summary>How long the pump had been on when each run began.</summary>
    public required IReadOnlyList<double> BeganMilliseconds { get; init; }

    public required int Runs { get; init; }

    public required int Passed { get; init; }

    public required IReadOnlyList<SpreadLineJson> Measurements { get; init; }

    public static SpreadJson From(ScenarioSpread spread) => new()
    {
        Scenario = spread.Scenario.Name,
        File = spread.Scenario.File,
        Sha256 = spread.Scenario.Sha256,
        FirmwareVersion = spread.FirmwareVersion,
        MotherSeed = spread.Scenario.Mother,
        BeganMilliseconds = [.. spread.Before.Select(before => before.TotalMilliseconds)],
        Runs = spread.Before.Count,
        Passed = spread.Passed,
        Measurements = [.. spread.Lines.Select(SpreadLineJson.From)],
    };
}
