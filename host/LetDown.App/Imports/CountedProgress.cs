using LetDown.App.Scenarios;

namespace LetDown.App.Imports;

/// <summary>The same of a count.</summary>
internal sealed class CountedProgress(ProgressLine line, int all) : IProgress<int>
{
    public void Report(int value) => line.Show((double)value / all);
}
