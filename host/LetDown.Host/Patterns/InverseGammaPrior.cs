namespace LetDown.Host.Patterns;

/// <summary>What is believed of a variance beforehand.</summary>
/// <param name="Shape">Above 0.</param>
/// <param name="Rate">Above 0.</param>
internal readonly record struct InverseGammaPrior(double Shape, double Rate);
