using LetDown.Simulator.Chips;

namespace LetDown.Simulator.Failures;

/// <summary>A load cell with whatever fails on it. Failures move on with each conversion.</summary>
internal sealed class FailingLoadCell(ILoadCell whole, FailingParts failing, FailurePart part) : ILoadCell
{
    public int Counts => failing.Signal(part) is { } signal ? (int)Math.Round(signal.Step(whole.Counts)) : whole.Counts;
}
