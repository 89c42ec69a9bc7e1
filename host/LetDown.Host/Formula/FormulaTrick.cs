namespace LetDown.Host.Formula;

/// <summary>A trick as the search for a formula sees it.</summary>
/// <param name="Id">What she types for it.</param>
/// <param name="NotWith">What cannot be done in the same session.</param>
/// <param name="IsLiked">It is never withheld.</param>
/// <param name="IsOff">It is never suggested.</param>
public sealed record FormulaTrick(string Id, IReadOnlyCollection<string> NotWith, bool IsLiked = false, bool IsOff = false);
