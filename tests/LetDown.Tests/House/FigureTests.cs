using System.Text.RegularExpressions;

namespace LetDown.Tests.House;

/// <summary>Whatever cites a published figure cites one that is kept in docs/published-figures.csv; figures nobody has read are not kept there.</summary>
public sealed partial class FigureTests
{
    private static readonly string[] Folders = ["firmware", "host", "hardware", "tests", "docs"];

    [Fact]
    public void Every_row_that_is_cited_is_kept_with_its_citation()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Root, "docs", "published-figures.csv")).Skip(1)
            .Select(line => line.Split(',')[0]).ToHashSet();
        var cited = Folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is ".cs" or ".md" or ".json" && !BuildOutput().IsMatch(file))
            .SelectMany(file => Row().Matches(File.ReadAllText(file)).Select(match => match.Value))
            .ToHashSet();
        Assert.NotEmpty(cited);

        // A figure that was only recalled may be named to say that it is not used; such rows are listed here.
        Assert.Subset(rows, cited.Except(["LD24", "LD25", "PA15"]).ToHashSet());
    }

    [Fact]
    public void No_parameter_of_the_mother_rests_on_a_row_that_only_checks_her()
    {
        var checks = File.ReadLines(Path.Combine(Repository.Root, "docs", "published-figures.csv"))
            .Where(line => line.EndsWith(",check", StringComparison.Ordinal)).Select(line => line.Split(',')[0]).ToHashSet();
        Assert.NotEmpty(checks);
        var parameters = Path.Combine(Repository.Root, "firmware", "LetDown.Simulator", "Mother", "MotherParameters.cs");
        var cited = Row().Matches(File.ReadAllText(parameters)).Select(match => match.Value);
        Assert.Empty(checks.Intersect(cited));
    }

    [GeneratedRegex(@"\b(LD|ST|FL|DB|VA|PA|MS)\d\d\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();

    [GeneratedRegex("/(bin|obj)/", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BuildOutput();
}
