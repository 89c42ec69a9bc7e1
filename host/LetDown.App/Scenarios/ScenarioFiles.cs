using System.CommandLine;
using LetDown.Rig.Reading;
using LetDown.Rig.Scenarios;

namespace LetDown.App.Scenarios;

/// <summary>The files that a line names.</summary>
internal static class ScenarioFiles
{
    public static Argument<string[]> Argument() => new("FILE")
    {
        Description = "Scenario files (YAML); a folder means all its *.yaml.",
        Arity = ArgumentArity.OneOrMore,
    };

    /// <summary>All of them, or one line for each mistake in any of them.</summary>
    public static IReadOnlyList<Scenario> Load(string[] places)
    {
        try
        {
            return ScenarioReader.LoadAll(places);
        }
        catch (ScenarioException wrong)
        {
            throw new AppException(wrong.Message, ExitCode.Usage, wrong);
        }
    }

    /// <summary>The schema of bench files of docs/testing, built in.</summary>
    public static string BenchSchema() => EmbeddedText.Of("bench.schema.json");

    /// <summary>The same, of scenario files.</summary>
    public static string Schema() => EmbeddedText.Of("scenario.schema.json");
}
