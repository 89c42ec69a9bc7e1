namespace LetDown.Core.Milk;

/// <summary>What a scale that is trusted says.</summary>
/// <param name="Grams">Milk in the bottle.</param>
/// <param name="GramsPerSecond">Flow.</param>
internal readonly record struct KnownMilk(double Grams, double GramsPerSecond);
