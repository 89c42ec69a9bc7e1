namespace LetDown.Host.Import;

/// <summary>From what trackers write to grams.</summary>
public static class MilkUnits
{
    /// <summary>What a millilitre of milk weighs, g. Our convention throughout LetDown.</summary>
    public const double GramsPerMillilitre = 1.03;

    /// <summary>By its legal definition: 231 cubic inches are 128 of them.</summary>
    public const double MillilitresPerUsFluidOunce = 29.5735295625;

    /// <summary>An amount in grams.</summary>
    /// <param name="amount">How many of the unit.</param>
    /// <param name="unit">The unit; anything unknown counts as mL.</param>
    public static double ToGrams(double amount, MilkUnit unit) => unit switch
    {
        MilkUnit.Grams => amount,
        MilkUnit.UsFluidOunces => amount * MillilitresPerUsFluidOunce * GramsPerMillilitre,
        _ => amount * GramsPerMillilitre,
    };
}
