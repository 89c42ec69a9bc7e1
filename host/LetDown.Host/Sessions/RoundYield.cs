using LetDown.Protocol.V1;

namespace LetDown.Host.Sessions;

/// <summary>What one visit to one breast gave.</summary>
/// <param name="Round">1 the first breast, 2 the second, 3 the first again.</param>
/// <param name="Side">The breast.</param>
/// <param name="Grams">Milk, g.</param>
public readonly record struct RoundYield(int Round, Side Side, double Grams);
