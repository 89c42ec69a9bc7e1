namespace LetDown.Core.Units;

/// <summary>One value for each breast.</summary>
/// <param name="Left">Of the left breast.</param>
/// <param name="Right">Of the right breast.</param>
public readonly record struct PerSide<T>(T Left, T Right)
{
    /// <summary>The value of one side.</summary>
    public T this[Side side] => side == Side.Left ? Left : Right;

    /// <summary>The same pair with one side's value replaced.</summary>
    public PerSide<T> With(Side side, T value) => side == Side.Left ? new(value, Right) : new(Left, value);
}
