using LetDown.Simulator.Randomness;

namespace LetDown.Simulator;

/// <summary>A range to draw from, each value as likely as the next; both ends alike is that value exactly.</summary>
public readonly record struct Between(double Low, double High)
{
    /// <summary>This value and no other.</summary>
    public static Between Exactly(double value) => new(value, value);

    internal double Draw(RandomStream random) => random.Uniform(Low, High);

    /// <summary>Each factor as likely as the next: for sizes that go over decades.</summary>
    internal double DrawRatio(RandomStream random) => Low * Math.Pow(High / Low, random.Uniform());
}
