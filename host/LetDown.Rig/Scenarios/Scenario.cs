namespace LetDown.Rig.Scenarios;

/// <summary>A story for the pump: a mother, what is done when, what must be so when. Times are seconds since power-on.</summary>
internal sealed record Scenario
{
    /// <summary>A sentence for people.</summary>
    public required string Name { get; init; }

    /// <summary>Requirements and faults (F-04) of docs/safety that it shows.</summary>
    public IReadOnlyList<string> Shows { get; init; } = [];

    /// <summary>Seed of the simulated mother.</summary>
    public int Mother { get; init; } = 1;

    /// <summary>When it is over, s.</summary>
    public required double End { get; init; }

    /// <summary>What is done.</summary>
    public IReadOnlyList<ScenarioStep> Timeline { get; init; } = [];

    /// <summary>What must be so.</summary>
    public IReadOnlyList<Expectation> Expect { get; init; } = [];

    /// <summary>The file it was read from, as it was named.</summary>
    public string File { get; init; } = "";

    /// <summary>Of the file's bytes, in small hexadecimal digits.</summary>
    public string Sha256 { get; init; } = "";
}
