using LetDown.App.Scenarios;

namespace LetDown.App.Imports;

/// <summary>Shows at once what is reported, in the reporter's own thread.</summary>
internal sealed class ShownProgress(ProgressLine line) : IProgress<double>
{
    public void Report(double value) => line.Show(value);
}
