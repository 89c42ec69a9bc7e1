using LetDown.Rig;
using LetDown.Rig.Scenarios;

namespace LetDown.SystemTests;

/// <summary>The rig itself, and every scenario file: behaviour told as stories.</summary>
public sealed class ScenarioTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "scenarios");

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.yaml").Select(file => Path.GetFileName(file)!).Order()];

    [Theory]
    [MemberData(nameof(Files))]
    public void Passes(string file)
    {
        var findings = new ScenarioRun(Scenario.Load(Path.Combine(Folder, file))).Run();
        Assert.All(findings, finding => Assert.True(finding.HasPassed, finding.ToString()));
    }

    [Fact]
    public void What_is_not_met_fails()
    {
        var scenario = new Scenario { Name = "Nothing happens", End = 1, Expect = [new() { By = 1, State = LetDown.Core.Session.PumpState.Expressing }] };
        var finding = Assert.Single(new ScenarioRun(scenario).Run());
        Assert.Equal("FAIL  Expressing: never (by 1 s)", finding.ToString());
    }

    [Theory]
    [InlineData("name: x\nend: 5\nexpct: []\n", "line 3")]
    [InlineData("name: x\nend: 5\nexpect:\n  - { by: 1, state: sleeping }\n", "line 4")]
    [InlineData("name: x\nend: 9000\nexpect:\n  - { by: 1, state: idle }\n", "end must be")]
    [InlineData("name: x\nend: 5\n", "must expect something")]
    [InlineData("", "empty")]
    public void A_wrong_file_is_told_with_its_place(string text, string told)
    {
        var path = Path.Combine(Path.GetTempPath(), $"letdown-{Guid.NewGuid():N}.yaml");
        File.WriteAllText(path, text);
        try
        {
            var error = new StringWriter();
            var code = RigCommands.Root().Parse(["run", path]).Invoke(new() { Error = error });
            Assert.Equal(2, code);
            Assert.Contains(told, error.ToString(), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
