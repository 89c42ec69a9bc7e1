namespace LetDown.Host.Patterns;

/// <summary>Coefficients that are alike in how much they do: how far from nothing they lie is learned from all of them together.</summary>
/// <param name="Count">How many follow each other.</param>
/// <param name="Scale">Of their variance.</param>
internal readonly record struct Shrinkage(int Count, InverseGammaPrior Scale);
