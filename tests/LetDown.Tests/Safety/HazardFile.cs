using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace LetDown.Tests.Safety;

/// <summary>docs/safety/hazards.yaml as it is written.</summary>
internal sealed class HazardFile
{
    public IList<FaultRow> Faults { get; init; } = [];

    public IList<RequirementRow> Requirements { get; init; } = [];

    public IList<HazardRow> Hazards { get; init; } = [];

    public static HazardFile Load() => new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build()
        .Deserialize<HazardFile>(File.ReadAllText(Path.Combine(Repository.Root, "docs/safety/hazards.yaml")));
}
