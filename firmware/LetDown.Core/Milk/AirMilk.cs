namespace LetDown.Core.Milk;

/// <summary>What the air in a line says of the milk that came into it.</summary>
/// <param name="Seconds">When, on the stamps of the ticks; 0 when nothing was measured yet.</param>
/// <param name="Grams">Milk, in steps of a cycle; may fall back a little.</param>
/// <param name="GramsPerSecond">Flow, 0 or more.</param>
/// <param name="Noise">Deviation of a cycle's grams.</param>
/// <param name="Doubt">How far <paramref name="Grams"/> may be off in all, one deviation, g.</param>
/// <param name="IsSure">False while the line shows what cannot be milk, or is not known yet.</param>
internal readonly record struct AirMilk(double Seconds, double Grams, double GramsPerSecond, double Noise, double Doubt, bool IsSure);
