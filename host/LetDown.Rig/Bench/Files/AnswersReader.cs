using LetDown.Rig.Reading;

namespace LetDown.Rig.Bench.Files;

/// <summary>Reads answers that are given beforehand: the name of each manual step, and yes, no or a number.</summary>
internal static class AnswersReader
{
    /// <exception cref="ScenarioException">It is missing or wrong.</exception>
    public static IReadOnlyDictionary<string, string> Load(string file, BenchFile bench) => YamlFile.Load(
        file,
        (text, mistakes) => YamlFile.Parse(text, mistakes, "file of answers", "seal: yes", root => Read(root, bench, mistakes)),
        (answers, _) => answers);

    private static Dictionary<string, string>? Read(Section root, BenchFile bench, Mistakes mistakes)
    {
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var step in bench.Manual.Where(step => root.Has(step.Name)))
        {
            var answer = root.Scalar(step.Name) ?? "";
            if (!ManualAnswer.Fits(step, answer))
            {
                root.Wrong(step.Name, $"the answer to “{step.Ask}” must be {(step.Limits is null ? "yes or no" : "a number")}.");
            }

            answers[step.Name] = answer;
        }

        root.Finish();
        return mistakes.All.Count > 0 ? null : answers;
    }
}
