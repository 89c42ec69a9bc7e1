namespace LetDown.Core.Session;

/// <summary>What the pump tries when milk is long in coming. Never more vacuum.</summary>
public enum Coaxing
{
    /// <summary>Nothing particular.</summary>
    None,

    /// <summary>A calm word: breathe out slowly, let the shoulders sink.</summary>
    Word,

    /// <summary>Another rhythm, slower and softer.</summary>
    Rhythm,

    /// <summary>A trick: massage and warmth where the pump has them and she allowed them; else a reminder of her baby.</summary>
    Trick,

    /// <summary>A short rest, vented.</summary>
    Rest,
}
