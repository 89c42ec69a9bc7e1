namespace LetDown.Rig.Reading;

/// <summary>Scenario files are wrong; the message has a line for each mistake, with its place and what was expected.</summary>
internal sealed class ScenarioException(IReadOnlyList<Mistake> mistakes) : Exception(string.Join(Environment.NewLine, mistakes))
{
    public IReadOnlyList<Mistake> Mistakes { get; } = mistakes;
}
