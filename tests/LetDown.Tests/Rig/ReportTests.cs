using System.Xml.Linq;
using System.Xml.Schema;
using LetDown.Rig.Reports;
using LetDown.Rig.Running;
using LetDown.Tests.Host;
using NJsonSchema;

namespace LetDown.Tests.Rig;

/// <summary>What a run leaves for machines.</summary>
public sealed class ReportTests
{
    /// <summary>A display can hold what XML cannot, and a name may have marks.</summary>
    private const string Text = "name: \"1 < 2 & \\x01\"\nend: 3\nexpect:\n  - { by: 1, state: idle }\n  - { by: 2, state: expressing }\n  - { by: 2, screen: \"\\x02\" }\n";

    [Fact]
    public void JUnit_has_the_shape_that_build_servers_read()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("results.xml");
        var failed = ScenarioFile.Run(Text);
        JUnitReport.Write(file, [failed, failed with { IsStopped = true, Findings = [failed.Findings[^1]] }]);

        var document = XDocument.Load(file);
        var schema = new XmlSchemaSet();
        schema.Add(null, Path.Combine(Repository.Root, "tests/LetDown.Tests/Rig/junit.xsd"));
        document.Validate(schema, (_, problem) => Assert.Fail(problem.Message));
        Assert.Equal(("6", "2", "1"), Counts(document.Root!));
        Assert.Equal(("4", "2", "0"), Counts(document.Root!.Elements().First()));
        Assert.Equal("never, expected at most 2 s", (string?)document.Descendants("failure").First().Attribute("message"));
        Assert.Equal([file], Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task A_record_is_as_its_schema_says_and_records_are_added_line_by_line()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("runs.jsonl");
        var failed = ScenarioFile.Run(Text);
        RecordFile.Append(file, failed);
        RecordFile.Append(file, ScenarioFile.Run("name: y\nmother: 2\nend: 25\ntimeline:\n  - { at: 1, command: start }\n  - { at: 20, command: letDown }\nexpect:\n  - { by: 21, state: expressing }\n"));

        var lines = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Repository.Root, "docs/testing/record.schema.json"), TestContext.Current.CancellationToken);
        Assert.Equal(2, lines.Length);
        Assert.All(lines, line => Assert.Empty(schema.Validate(line)));
        Assert.Contains("\"verdict\":\"fail\"", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"toSeconds\":21}", lines[1], StringComparison.Ordinal);
        Assert.Equal(21, RecordFile.Read(lines[1]).Measurements[0].ToSeconds);
        Assert.Contains("\"entry\":\"letDown\"", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"name\":\"teardown: vented\"", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("\"vented\":true,\"verdict\":\"pass\"}", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_line_for_people_fits_80_columns()
    {
        var result = ScenarioFile.Run(Text);
        var lines = RunText.Lines(result).ToList();
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 80));
        Assert.Equal("  PASS  state idle                                        0 s  at most 1 s", lines[1]);
        Assert.Equal("0 of 1 scenarios passed, 1 failed.", RunText.Summary([result], 1));
        Assert.Equal("Stopped: 0 of 3 scenarios passed, 0 failed, 3 not run to the end. The lines are vented.", RunText.Summary([result with { IsStopped = true }], 3));
    }

    private static (string? Tests, string? Failures, string? Errors) Counts(XElement element) =>
        ((string?)element.Attribute("tests"), (string?)element.Attribute("failures"), (string?)element.Attribute("errors"));
}
