using System.Text.RegularExpressions;

namespace LetDown.Tests.Scpi;

/// <summary>The commands in docs/testing/bench.md are those that there are.</summary>
public sealed partial class ScpiTableTests
{
    [Fact]
    public void The_table_has_every_command_with_its_parameters_and_no_other()
    {
        using var bench = new BenchOnLockstep();
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs/testing/bench.md"));
        var rows = Row().Matches(page).Select(row => $"{row.Groups["command"].Value} {row.Groups["parameters"].Value}".Trim());
        Assert.Equal(bench.Session.Commands.Select(command => $"{command.Header.Pattern} {command.Parameters}".Trim()).Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^\| `(?<command>[*A-Z][A-Za-z:\[\]?]+)` \| (`(?<parameters>[^`]*)`)? ?\| ", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Row();
}
