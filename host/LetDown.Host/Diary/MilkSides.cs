namespace LetDown.Host.Diary;

/// <summary>Which breasts it was. The numbers are stored: never change one.</summary>
[Flags]
public enum MilkSides
{
    /// <summary>Nobody said.</summary>
    Unknown = 0,

    /// <summary>The left.</summary>
    Left = 1,

    /// <summary>The right.</summary>
    Right = 2,

    /// <summary>Both, in turn or at once.</summary>
    Both = Left | Right,
}
