using LetDown.Simulator.Chips;

namespace LetDown.Tests.Board;

/// <summary>Counts set by hand.</summary>
internal sealed class LoadCell : ILoadCell
{
    public int Counts { get; set; }
}
