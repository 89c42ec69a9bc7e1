namespace LetDown.Simulator.Mother;

/// <summary>What one breast brings into a session.</summary>
/// <param name="Milk">Milk in it when she sits down, g.</param>
/// <param name="Storage">Most that it holds, g.</param>
/// <param name="Synthesis">What it makes, g/s.</param>
/// <param name="Flow">Ejection flow of the usual amount of milk, at her best suction, g/s.</param>
/// <param name="Comfort">Her maximum comfortable vacuum, mmHg.</param>
internal sealed record BreastTraits(double Milk, double Storage, double Synthesis, double Flow, double Comfort);
