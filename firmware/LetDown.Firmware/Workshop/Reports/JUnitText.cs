using System.Xml.Linq;
using static LetDown.Firmware.Reports.JUnitXml;

namespace LetDown.Firmware.Workshop.Reports;

/// <summary>JUnit XML as build servers read it: one suite, a case for each step.</summary>
internal static class JUnitText
{
    public static string Of(TestRecord record)
    {
        var suite = new XElement(
            "testsuite",
            new XAttribute("name", "letdown board test"),
            new XAttribute("tests", record.Steps.Count),
            new XAttribute("failures", Count(record, Verdict.Failed)),
            new XAttribute("errors", record.IsWhole ? 0 : 1),
            new XAttribute("skipped", Count(record, Verdict.Skipped)),
            new XAttribute("time", Seconds(record.Steps.Sum(step => step.Seconds))),
            Begun(record.Started),
            new XElement("properties", Property("board", record.Board), Property("simulated", record.IsSimulated ? "true" : "false"), Property("firmware", record.Firmware)),
            record.Steps.Select(Case));
        return $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{new XElement("testsuites", suite)}";
    }

    private static XElement Case(StepRecord step) => new(
        "testcase",
        new XAttribute("name", step.Title),
        new XAttribute("classname", $"letdown.board.{step.Step}"),
        new XAttribute("time", Seconds(step.Seconds)),
        Outcome(step));

    private static XElement? Outcome(StepRecord step) => step switch
    {
        { Troubles: [var first, ..] } => new(
            "failure", new XAttribute("message", Clean(first.What)), new XAttribute("type", first.Code), Clean(string.Join('\n', step.Troubles.Select(trouble => $"{trouble.What}: look at {trouble.Check}")))),
        { Verdict: "skipped", LeftOut: { } leftOut } => new("skipped", new XAttribute("message", leftOut)),
        _ => null,
    };

    private static int Count(TestRecord record, Verdict verdict) => record.Steps.Count(step => step.Verdict == verdict.Word());
}
