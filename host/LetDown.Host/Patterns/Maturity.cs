namespace LetDown.Host.Patterns;

/// <summary>How well a pattern is known.</summary>
public enum Maturity
{
    /// <summary>Too few sessions to say much.</summary>
    Learning,

    /// <summary>It takes shape.</summary>
    Settling,

    /// <summary>More sessions would change little.</summary>
    Known,
}
