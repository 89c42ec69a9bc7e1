namespace LetDown.Core.Milk;

/// <summary>What is known of the milk in one bottle.</summary>
/// <param name="Seconds">When.</param>
/// <param name="Grams">Milk since the scale was first seen, without what was no milk; not yet held up against falling.</param>
/// <param name="GramsPerSecond">Flow; 0 or more.</param>
/// <param name="Noise">Deviation of the weights behind it, g.</param>
/// <param name="IsSure">False while the scale shows something that is no milk: then flow and grams go on as they were.</param>
internal readonly record struct MilkEstimate(
    double Seconds, double Grams, double GramsPerSecond, double Noise, bool IsSure);
