using LetDown.Core.Units;

namespace LetDown.Core.Suction;

/// <summary>What a phase asks of the wave: how deep and how often.</summary>
/// <param name="Peak">Deepest vacuum of each cycle.</param>
/// <param name="Rate">Cycles a minute.</param>
public readonly record struct SuctionShape(Vacuum Peak, Rate Rate);
