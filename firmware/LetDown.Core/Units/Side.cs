namespace LetDown.Core.Units;

/// <summary>The mother's left or right breast, and the line, bottle and scale that belong to it.</summary>
public enum Side
{
    /// <summary>Her left breast.</summary>
    Left,

    /// <summary>Her right breast.</summary>
    Right,
}
