using System.Security.Cryptography;
using System.Text;
using LetDown.Rig.Scenarios;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LetDown.Rig.Reading;

/// <summary>Reads scenario files, strictly.</summary>
internal static class ScenarioReader
{
    /// <summary>Longest scenario, s.</summary>
    private const double Longest = 7200;

    private const string Example = "name, end and expect";

    /// <summary>Reads all of them before it gives any; a folder means its <c>*.yaml</c> by name.</summary>
    /// <exception cref="ScenarioException">Something is missing or wrong in any of them.</exception>
    public static IReadOnlyList<Scenario> LoadAll(IEnumerable<string> places)
    {
        var wrong = new List<Mistake>();
        var scenarios = new List<Scenario>();
        foreach (var place in places)
        {
            foreach (var file in Files(place, wrong))
            {
                Add(file, scenarios, wrong);
            }
        }

        return wrong.Count == 0 ? scenarios : throw new ScenarioException(wrong);
    }

    /// <exception cref="ScenarioException">It is missing or wrong.</exception>
    public static Scenario Load(string file)
    {
        var mistakes = new Mistakes(file);
        try
        {
            var bytes = File.ReadAllBytes(file);
            var scenario = Parse(Encoding.UTF8.GetString(bytes), mistakes);
            return mistakes.All.Count == 0
                ? scenario! with { File = file, Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) }
                : throw new ScenarioException(mistakes.All);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ScenarioException([new(file, 0, 0, $"cannot be read: {e.Message}")]);
        }
    }

    private static void Add(string file, List<Scenario> scenarios, List<Mistake> wrong)
    {
        try
        {
            scenarios.Add(Load(file));
        }
        catch (ScenarioException e)
        {
            wrong.AddRange(e.Mistakes);
        }
    }

    private static string[] Files(string place, List<Mistake> wrong)
    {
        if (!Directory.Exists(place))
        {
            return [place];
        }

        string[] files = [.. Directory.EnumerateFiles(place, "*.yaml").Order(StringComparer.Ordinal)];
        if (files.Length == 0)
        {
            wrong.Add(new(place, 0, 0, "the folder has no file that ends in .yaml."));
        }

        return files;
    }

    private static Scenario? Parse(string text, Mistakes mistakes)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            switch (stream.Documents)
            {
                case []:
                    mistakes.Add($"the file is empty: a scenario has {Example}.");
                    return null;
                case [{ RootNode: YamlMappingNode root }]:
                    return Read(new(root, "a scenario", mistakes), mistakes);
                case [var only]:
                    mistakes.Add(only.RootNode.Start, $"a scenario is written as {Example}, each with a colon.");
                    return null;
                default:
                    mistakes.Add(stream.Documents[1].RootNode.Start, "a file holds one scenario: put the second one into a file of its own.");
                    return null;
            }
        }
        catch (YamlException e)
        {
            mistakes.Add(e.Start, $"this is not YAML as it should be: {(e.InnerException ?? e).Message.TrimEnd('.')}.");
            return null;
        }
    }

    private static Scenario? Read(Section root, Mistakes mistakes)
    {
        var name = root.Text("name", "Stop vents at once");
        var shows = root.Texts("shows", IsSafetyId, "[R-05, F-04], requirements and faults of docs/safety");
        var mother = root.Whole("mother") ?? 1;
        var end = root.Number("end", 0.001, Longest, " s");
        var timeline = root.Children("timeline", "a step", "{ at: 1, command: start }").Select(step => StepReader.Read(step, end ?? Longest)).ToList();
        var expect = root.Children("expect", "an expectation", "{ by: 15, state: stimulating }");
        var expected = expect.Select(one => ExpectationReader.Read(one, end ?? Longest, timeline.Any(step => step.Fail is not null))).ToList();
        root.Finish();
        Demand(root);
        return mistakes.All.Count > 0 ? null : new Scenario { Name = name!, Shows = shows, Mother = mother, End = end!.Value, Timeline = timeline, Expect = [.. expected.OfType<Expectation>()] };
    }

    private static bool IsSafetyId(string text) => text is ['R' or 'F', '-', >= '0' and <= '9', >= '0' and <= '9'];

    private static void Demand(Section root)
    {
        if (!root.Has("name"))
        {
            root.Wrong("name", "a scenario needs a name: one sentence that says what it shows.");
        }

        if (!root.Has("end"))
        {
            root.Wrong("end", "a scenario needs an end, in seconds since power-on.");
        }

        if (!root.HasItems("expect"))
        {
            root.Wrong("expect", "a scenario must expect something: a list like - { by: 15, state: stimulating }.");
        }
    }
}
