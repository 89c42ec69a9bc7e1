using LetDown.Rig.Reading;
using LetDown.Rig.Running;

namespace LetDown.SystemTests;

/// <summary>Every scenario file: behaviour told as stories.</summary>
public sealed class ScenarioTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "scenarios");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.yaml").Select(file => Path.GetFileName(file)!).Order()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Passes(string file)
    {
        var result = new ScenarioRun(ScenarioReader.Load(Path.Combine(Folder, file)), TimeProvider.System).Run(stop: TestContext.Current.CancellationToken);
        Assert.All(result.Findings, finding => Assert.True(finding.HasPassed, $"{finding} {finding.Note}"));
        Assert.True(result.HasPassed);
    }
}
