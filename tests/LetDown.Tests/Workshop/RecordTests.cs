using System.Text.Json.Nodes;
using System.Xml.Linq;
using LetDown.Firmware.Configuration;
using LetDown.Firmware.Workshop;
using LetDown.Firmware.Workshop.Reports;
using LetDown.Firmware.Workshop.Steps;
using LetDown.Simulator.Failures;
using LetDown.Tests.App;

namespace LetDown.Tests.Workshop;

/// <summary>What stays of a test: the same for people, scripts and build servers.</summary>
public sealed class RecordTests
{
    private static readonly DateTimeOffset Began = new(2026, 11, 28, 3, 15, 0, TimeSpan.Zero);

    [Fact]
    public void A_record_has_every_value_with_its_limits_and_every_trouble_with_what_to_look_at()
    {
        var json = JsonNode.Parse(TestFiles.Json(Record(FailurePart.PadLeft, FailureKind.Off)))!;

        Assert.Equal("failed", (string)json["verdict"]!);
        Assert.True((bool)json["isSimulated"]!);
        Assert.True((bool)json["isWhole"]!);
        var pads = json["steps"]!.AsArray().Single(step => (string)step!["step"]! == "pads")!;
        Assert.Equal("pad-cold-left", (string)pads["troubles"]![0]!["code"]!);
        Assert.Contains("J411", (string)pads["troubles"]![0]!["check"]!, StringComparison.Ordinal);
        var rise = pads["measured"]!.AsArray().Single(measured => (string)measured!["what"]! == "left pad, warmer by")!;
        Assert.Equal(("K", 0.4, false), ((string)rise["unit"]!, (double)rise["low"]!, (bool)rise["isWithin"]!));
    }

    [Fact]
    public void JUnit_has_a_case_for_each_step_and_counts_what_failed_and_was_left_out()
    {
        var suite = XDocument.Parse(JUnitText.Of(Record(FailurePart.PadLeft, FailureKind.Off))).Root!.Element("testsuite")!;

        Assert.Equal(AllSteps.InOrder.Count, suite.Elements("testcase").Count());
        Assert.Equal(("1", "0", "5"), (suite.Attribute("failures")!.Value, suite.Attribute("errors")!.Value, suite.Attribute("skipped")!.Value));
        Assert.Equal("pad-cold-left", suite.Descendants("failure").Single().Attribute("type")!.Value);
    }

    /// <summary>What a bus complains of may be anything.</summary>
    [Fact]
    public void JUnit_stays_xml_whatever_a_part_said()
    {
        var record = Record(FailurePart.PadLeft, FailureKind.Off, steps: 1);
        var odd = record with { Board = "bell\a", Steps = [record.Steps[0] with { Troubles = [new("code", "zero\0", "end\u001b")] }] };
        var failure = XDocument.Parse(JUnitText.Of(odd)).Descendants("failure").Single();
        Assert.Equal("zero\uFFFD", failure.Attribute("message")!.Value);
    }

    [Fact]
    public void A_test_that_was_ended_has_not_passed_though_no_step_failed()
    {
        var record = Record(FailurePart.PadLeft, FailureKind.Ok, steps: 3);

        Assert.Equal(("failed", false), (record.Verdict, record.IsWhole));
        Assert.Equal("The test was ended before its end; everything is off.", record.Summary);
    }

    [Fact]
    public void People_read_values_limits_and_what_to_look_at()
    {
        using var text = new StringWriter { NewLine = "\n" };
        var report = new TextReport(text);
        foreach (var outcome in Outcomes(FailurePart.VentRight, FailureKind.Off, AllSteps.InOrder.Count))
        {
            report.Write(outcome);
        }

        Golden.Matches("board-test", text.ToString());
    }

    private static TestRecord Record(FailurePart part, FailureKind kind, int? steps = null)
    {
        var settings = SettingsCheck.Check(SettingsSource.Read(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), []));
        return TestRecord.Of(settings, LetDown.Tests.Board.BoardFiles.Shipped, Began, Began, Outcomes(part, kind, steps ?? AllSteps.InOrder.Count), AllSteps.InOrder.Count);
    }

    private static IReadOnlyList<StepOutcome> Outcomes(FailurePart part, FailureKind kind, int steps) =>
        new TestBench { Prepare = pump => pump.Fail(part, kind) }.Run([.. AllSteps.InOrder.Take(steps)]);
}
