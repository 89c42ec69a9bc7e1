namespace LetDown.Rig.Running;

/// <summary>The display as a person reads it.</summary>
internal static class Screens
{
    /// <summary>All lines one after the other, with single spaces: <c>L 12g R 0g 1:05</c> whatever the columns are.</summary>
    public static string Read(IEnumerable<string> lines) =>
        string.Join(' ', string.Join(' ', lines).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
