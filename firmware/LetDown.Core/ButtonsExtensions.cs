namespace LetDown.Core;

/// <summary>What can be asked of <see cref="Buttons"/>.</summary>
public static class ButtonsExtensions
{
    /// <summary>True when all of <paramref name="wanted"/> are among them. Unlike <see cref="Enum.HasFlag"/> it never allocates.</summary>
    public static bool Has(this Buttons buttons, Buttons wanted) => (buttons & wanted) == wanted;
}
