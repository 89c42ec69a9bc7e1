namespace LetDown.Host.Formula;

/// <summary>A mix for one session.</summary>
/// <param name="Tricks">What she likes first, then what is suggested beside it; may be none.</param>
/// <param name="IsTrial">True when it is there to learn from; false when it is the best that is known.</param>
public sealed record MixSuggestion(IReadOnlyList<string> Tricks, bool IsTrial)
{
    /// <summary>Beside what she likes: more at once is a burden, not a help. Our choice.</summary>
    public const int Most = 3;
}
