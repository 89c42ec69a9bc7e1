namespace LetDown.Core.Programs;

/// <summary>Which breasts a program pumps, and how.</summary>
public enum Breasts
{
    /// <summary>One after the other, as often as it is worth it or the clock says.</summary>
    InTurn,

    /// <summary>Both at once; each finishes by itself.</summary>
    Together,

    /// <summary>Only the one she begins with.</summary>
    One,
}
