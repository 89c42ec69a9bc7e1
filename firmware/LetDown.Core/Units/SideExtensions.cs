namespace LetDown.Core.Units;

/// <summary>What can be asked of a <see cref="Side"/>.</summary>
public static class SideExtensions
{
    /// <summary>The other breast.</summary>
    public static Side Other(this Side side) => side == Side.Left ? Side.Right : Side.Left;
}
