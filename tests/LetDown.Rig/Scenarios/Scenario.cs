using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace LetDown.Rig.Scenarios;

/// <summary>A story for the pump: a mother, what is done when, what must be so when. Times are seconds since power-on.</summary>
public sealed class Scenario
{
    /// <summary>A sentence for people.</summary>
    public string Name { get; set; } = "";

    /// <summary>Seed of the simulated mother.</summary>
    public int Mother { get; set; } = 1;

    /// <summary>When it is over, s.</summary>
    public double End { get; set; }

    /// <summary>What is done.</summary>
    public IList<ScenarioStep> Timeline { get; init; } = [];

    /// <summary>What must be so.</summary>
    public IList<Expectation> Expect { get; init; } = [];

    /// <summary>Reads one file.</summary>
    /// <exception cref="ScenarioException">It is missing or wrong; the message names file, line and what was expected.</exception>
    public static Scenario Load(string path)
    {
        try
        {
            using var reader = File.OpenText(path);
            var scenario = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build()
                .Deserialize<Scenario?>(reader) ?? throw new ScenarioException($"{path}: the file is empty.");
            return scenario.Checked(path);
        }
        catch (YamlException e)
        {
            throw new ScenarioException($"{path}, line {e.Start.Line}: {(e.InnerException ?? e).Message}", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ScenarioException($"{path}: cannot be read: {e.Message}", e);
        }
    }

    private Scenario Checked(string path)
    {
        var mistake = this switch
        {
            { Name.Length: 0 } => "a scenario needs a name",
            { End: not (> 0 and <= 7200) } => "end must be above 0 and at most 7200 s",
            { Expect.Count: 0 } => "a scenario must expect something",
            _ when Timeline.Any(step => !(step.At >= 0 && step.At < End)) => "each step needs an at between 0 and end",
            _ when Timeline.Select(step => step.Mistake).FirstOrDefault(told => told is not null) is { } told => told,
            _ when Expect.Any(expected => !expected.IsComplete) =>
                "an expectation needs by and one of state, fault and notice, or measure and atMost or atLeast",
            _ when Expect.Any(expected => expected.Measure == MeasureKind.TimeToVent) && Timeline.All(step => step.Fail is null) =>
                "timeToVent needs a step that fails something",
            _ when Expect.Any(expected => expected.By > End) => "an expectation cannot wait longer than end",
            _ => null,
        };
        return mistake is null ? this : throw new ScenarioException($"{path}: {mistake}.");
    }
}
