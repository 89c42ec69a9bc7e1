using LetDown.Simulator.Chips;

namespace LetDown.Tests.Chips;

/// <summary>A load cell whose load the test sets.</summary>
internal sealed class FixedLoad : ILoadCell
{
    public int Counts { get; set; }
}
