using LetDown.Core.Units;

namespace LetDown.Benchmarks.LetDowns;

/// <summary>A stretch of pumping at one breast.</summary>
internal readonly record struct Visit(Side Side, double From, double To)
{
    public bool Holds(double seconds) => seconds >= From && seconds < To;
}
