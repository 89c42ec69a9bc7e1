namespace LetDown.App.Listing;

/// <summary>Which breasts were pumped.</summary>
internal enum SideChoice
{
    /// <summary>The left, with or without the right.</summary>
    Left,

    /// <summary>The right, with or without the left.</summary>
    Right,

    /// <summary>Both, in turn or at once.</summary>
    Both,
}
