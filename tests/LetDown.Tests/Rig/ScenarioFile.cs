using LetDown.Rig.Reading;
using LetDown.Rig.Running;
using LetDown.Tests.Host;

namespace LetDown.Tests.Rig;

/// <summary>A scenario file that goes with the test.</summary>
internal sealed class ScenarioFile : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ScenarioFile(string text, string name = "own.yaml")
    {
        Path = _folder.File(name);
        File.WriteAllText(Path, text);
    }

    public string Path { get; }

    public string Folder => _folder.Path;

    /// <summary>What the reader says is wrong; nothing when it can be run.</summary>
    public static IReadOnlyList<Mistake> MistakesIn(string text)
    {
        using var file = new ScenarioFile(text);
        try
        {
            ScenarioReader.Load(file.Path);
            return [];
        }
        catch (ScenarioException e)
        {
            return e.Mistakes;
        }
    }

    public static RunResult Run(string text)
    {
        using var file = new ScenarioFile(text);
        return new ScenarioRun(ScenarioReader.Load(file.Path), TimeProvider.System).Run(stop: TestContext.Current.CancellationToken);
    }

    public void Dispose() => _folder.Dispose();
}
