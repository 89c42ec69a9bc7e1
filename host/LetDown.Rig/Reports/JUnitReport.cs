using System.Text;
using System.Xml;
using System.Xml.Linq;
using LetDown.Rig.Running;
using static LetDown.Firmware.Reports.JUnitXml;

namespace LetDown.Rig.Reports;

/// <summary>JUnit XML as build servers read it: a suite for each scenario, a case for each expectation.</summary>
internal static class JUnitReport
{
    private const string ClassPrefix = "letdown.scenario.";

    public static XDocument Of(IReadOnlyList<RunResult> results)
    {
        var suites = results.Select(Suite).ToList();
        return new(new XElement(
            "testsuites",
            new XAttribute("name", "letdown rig"),
            new XAttribute("tests", Sum(suites, "tests")),
            new XAttribute("failures", Sum(suites, "failures")),
            new XAttribute("errors", Sum(suites, "errors")),
            new XAttribute("time", Seconds(results.Sum(result => result.Duration.TotalSeconds))),
            suites));
    }

    /// <summary>Writes it whole or not at all: a build server may be reading.</summary>
    public static void Write(string file, IReadOnlyList<RunResult> results)
    {
        var beside = $"{file}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var writer = XmlWriter.Create(beside, new() { Indent = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
            {
                Of(results).Save(writer);
            }

            File.Move(beside, file, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static XElement Suite(RunResult result)
    {
        var cases = Cases(result).ToList();
        return new(
            "testsuite",
            new XAttribute("name", Clean(result.Scenario.Name)),
            new XAttribute("tests", cases.Count),
            new XAttribute("failures", cases.Count(one => one.Element("failure") is not null)),
            new XAttribute("errors", cases.Count(one => one.Element("error") is not null)),
            new XAttribute("skipped", 0),
            new XAttribute("time", Seconds(result.Duration.TotalSeconds)),
            Begun(result.Started),
            new XElement("properties", Property("file", result.Scenario.File), Property("sha256", result.Scenario.Sha256), Property("mother", $"{result.MotherSeed}"), Property("shows", string.Join(' ', result.Scenario.Shows)), result.Bench is { } bench ? Property("bench", bench.File.Name) : null),
            cases,
            new XElement("system-out", Clean(string.Join('\n', result.Findings))));
    }

    /// <summary>All expectations are held to in one run, so each has an equal share of its time.</summary>
    private static IEnumerable<XElement> Cases(RunResult result)
    {
        var share = result.Duration.TotalSeconds / (result.Findings.Count + (result.IsStopped ? 1 : 0));
        var number = 0;
        foreach (var finding in result.Findings)
        {
            yield return Case(result, FormattableString.Invariant($"{++number}. {finding.Name} ({finding.Wanted})"), share, finding.HasPassed ? null : Failure(finding));
        }

        if (result.IsStopped)
        {
            var told = FormattableString.Invariant($"stopped at {result.ReachedSeconds:0.0} s, before the scenario's end");
            yield return Case(result, "runs to its end", share, new("error", new XAttribute("message", told), new XAttribute("type", "stopped")));
        }
    }

    private static XElement Case(RunResult result, string name, double seconds, XElement? trouble) => new(
        "testcase",
        new XAttribute("name", Clean(name)),
        new XAttribute("classname", ClassPrefix + Clean(Path.GetFileNameWithoutExtension(result.Scenario.File)).Replace('.', '_')),
        new XAttribute("time", Seconds(seconds)),
        trouble);

    private static XElement Failure(Finding finding) => new(
        "failure",
        new XAttribute("message", Clean($"{finding.Was}, expected {finding.Wanted}")),
        new XAttribute("type", finding.Kind),
        Clean(finding.Note is { } note ? $"{finding}\n{note}" : $"{finding}"));

    private static int Sum(IEnumerable<XElement> suites, string attribute) => suites.Sum(suite => (int)suite.Attribute(attribute)!);
}
