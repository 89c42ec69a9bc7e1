using LetDown.Rig.Scenarios;

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
    public static Scenario Load(string file) => YamlFile.Load(
        file,
        (text, mistakes) => YamlFile.Parse(text, mistakes, "scenario", Example, root => Read(root, mistakes)),
        (scenario, sha256) => scenario with { File = file, Sha256 = sha256 });

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

    private static Scenario? Read(Section root, Mistakes mistakes)
    {
        var name = root.Text("name", "Stop vents at once");
        var shows = root.Texts("shows", IsSafetyId, "[R-05, F-04], requirements and faults of docs/safety");
        var mother = root.Whole("mother") ?? 1;
        var end = root.Number("end", 0.001, Longest, " s");
        var timeline = root.Children("timeline", "a step", "{ at: 1, command: start }").Select(step => StepReader.Read(step, end ?? Longest)).ToList();
        var expect = root.Children("expect", "an expectation", "{ by: 15, state: stimulating }");
        var expected = expect.Select(one => ExpectationReader.Read(one, end ?? Longest, timeline.Any(step => step.Fail is not null || step.Upset is not null))).ToList();
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
