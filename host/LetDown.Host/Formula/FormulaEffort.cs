namespace LetDown.Host.Formula;

/// <summary>How much is drawn to learn from her sessions.</summary>
/// <param name="Burn">Rounds to forget the beginning.</param>
/// <param name="Kept">Rounds that are kept.</param>
public readonly record struct FormulaEffort(int Burn, int Kept)
{
    /// <summary>What she sees: about a second.</summary>
    public static FormulaEffort Usual { get; } = new(200, 1000);
}
