namespace LetDown.Host.Tricks;

/// <summary>A study that something is known from.</summary>
/// <param name="Row">Its row in docs/published-figures.csv.</param>
/// <param name="Study">Who, when and where, as that row cites it.</param>
public readonly record struct TrickSource(string Row, string Study);
