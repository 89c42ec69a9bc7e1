namespace LetDown.Benchmarks.Formula;

/// <summary>One mother under every policy.</summary>
internal sealed record FormulaOutcome(FormulaMother Mother, FormulaLife Ours, FormulaLife Random, FormulaLife Everything, FormulaLife Nothing, FormulaLife Oracle)
{
    public static FormulaOutcome Of(int seed)
    {
        var mother = new FormulaMother(seed);
        return new(mother, FormulaPolicy.Ours(mother, seed), FormulaPolicy.Random(mother, seed), FormulaPolicy.Everything(mother, seed), FormulaPolicy.Nothing(mother), FormulaPolicy.Oracle(mother));
    }

    /// <summary>Tricks that are told to do something although they do nothing.</summary>
    public int False => Ours.Belief!.Effects.Count(effect => effect.IsVisible && Mother.Ratio(effect.Tricks[0]) == 1);

    /// <summary>Of the tricks that take a fifth off or more: those that are told, and all.</summary>
    public (int Told, int All) Found
    {
        get
        {
            var helping = Ours.Belief!.Effects.Where(effect => Mother.Ratio(effect.Tricks[0]) <= 0.8).ToList();
            return (helping.Count(effect => effect.IsVisible && effect.Sooner.Median > 0), helping.Count);
        }
    }
}
