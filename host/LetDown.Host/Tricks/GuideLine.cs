namespace LetDown.Host.Tricks;

/// <summary>One line of a guided trick.</summary>
/// <param name="Say">What is said.</param>
/// <param name="Seconds">How long until the next line, s, 1 to 60.</param>
public readonly record struct GuideLine(string Say, double Seconds);
