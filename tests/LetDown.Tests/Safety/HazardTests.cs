using LetDown.Core;
using LetDown.Core.Safety;
using LetDown.Core.Safety.Checks;
using LetDown.Core.Safety.Parts;
using LetDown.Rig.Reading;
using LetDown.Rig.Scenarios;

namespace LetDown.Tests.Safety;

/// <summary>Hazards, requirements, checks, faults and tests hang together, both ways.</summary>
public sealed class HazardTests
{
    private static readonly HazardFile Hazards = HazardFile.Load();
    private static readonly IReadOnlyList<string> ScenarioFiles =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests/LetDown.SystemTests/scenarios"), "*.yaml").Order(StringComparer.Ordinal)];

    /// <summary>Names of the scenarios that show a requirement or a fault.</summary>
    private static readonly ILookup<string, string> Scenarios = ScenarioFiles
        .SelectMany(file => ScenarioReader.Load(file).Shows.Select(id => (Id: id, Name: Path.GetFileNameWithoutExtension(file))))
        .ToLookup(shown => shown.Id, shown => shown.Name, StringComparer.Ordinal);

    [Fact]
    public void Every_hazard_has_a_requirement_and_every_requirement_a_hazard_and_a_test()
    {
        var requirements = Hazards.Requirements.Select(row => row.Id).ToList();
        Assert.Equal(requirements.Distinct(), requirements);
        Assert.All(Hazards.Hazards, row =>
        {
            Assert.NotEmpty(row.Requirements);
            Assert.Subset(requirements.ToHashSet(), row.Requirements.ToHashSet());
            Assert.InRange(row.Severity, 1, 4);
            Assert.DoesNotContain("", new[] { row.Hazard, row.Cause, row.Harm, row.Hardware, row.Action });
        });
        Assert.All(Hazards.Requirements, row =>
        {
            Assert.NotEmpty(row.Tests);
            Assert.Contains(Hazards.Hazards, hazard => hazard.Requirements.Contains(row.Id));
        });
    }

    [Fact]
    public void Every_test_that_is_named_is_one()
    {
        var tests = Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .Select(file => (Class: Path.GetFileNameWithoutExtension(file), Text: File.ReadAllText(file)))
            .ToLookup(file => file.Class, file => file.Text, StringComparer.Ordinal);
        Assert.All(Hazards.Requirements.SelectMany(row => row.Tests), test =>
        {
            var parts = test.Split('.');
            Assert.Contains(tests[parts[0]], text => text.Contains($" {parts[1]}(", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Every_check_of_the_failsafe_and_every_fault_is_in_a_row()
    {
        var checks = typeof(PumpController).Assembly.GetTypes()
            .Where(type => (type.IsAssignableTo(typeof(IFaultCheck)) || type.IsAssignableTo(typeof(IPartCheck))) && !type.IsInterface).Select(type => type.Name);
        Assert.Equal(checks.Order(), Hazards.Requirements.SelectMany(row => row.Checks).Distinct().Order());

        var faults = Enum.GetValues<Fault>().Where(fault => fault != Fault.None);
        Assert.Equal(faults, Hazards.Faults.Select(row => row.Fault));
        Assert.All(Hazards.Faults, row => Assert.Equal(row.Fault.Id(), row.Id));
        Assert.All(Hazards.Faults, row => Assert.Equal(row.Fault.Action() == SafetyAction.LockOut, row.Clear.Contains("off and on", StringComparison.Ordinal)));
        Assert.Equal(Hazards.Faults.Select(row => row.Id), Hazards.Requirements.SelectMany(row => row.Faults).Distinct().Order());
    }

    [Fact]
    public void What_a_scenario_says_it_shows_is_there_and_so_is_each_fault_that_it_expects()
    {
        Assert.Subset(
            Hazards.Requirements.Select(row => row.Id).Concat(Hazards.Faults.Select(row => row.Id)).ToHashSet(StringComparer.Ordinal),
            Scenarios.Select(shown => shown.Key).ToHashSet(StringComparer.Ordinal));
        foreach (var file in ScenarioFiles)
        {
            var text = File.ReadAllText(file);
            var expected = Enum.GetValues<Fault>().Where(fault => fault != Fault.None && text.Contains($"fault: {Words.Of(fault)}", StringComparison.Ordinal));
            Assert.Subset(ScenarioReader.Load(file).Shows.ToHashSet(StringComparer.Ordinal), expected.Select(fault => fault.Id()).ToHashSet(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void The_page_is_what_the_file_says()
    {
        var path = Path.Combine(Repository.Root, "docs/safety/hazards.md");
        var page = HazardPage.Render(Hazards, Scenarios);
        if (Environment.GetEnvironmentVariable("LETDOWN_RENEW_GOLDEN") == "1")
        {
            File.WriteAllText(path, page);
        }

        Assert.Equal(page, File.ReadAllText(path));
    }
}
