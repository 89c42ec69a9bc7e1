namespace LetDown.Core.Units;

/// <summary>Milk, or whatever else rests on a scale, in grams.</summary>
/// <param name="Grams">Grams; negative when a tare was taken with more on the scale than now.</param>
public readonly record struct Mass(double Grams) : IComparable<Mass>
{
    /// <summary>Density of human milk used everywhere to turn grams into millilitres, g/mL (design §6).</summary>
    public const double MilkGramsPerMillilitre = 1.03;

    /// <summary>As a volume of milk, mL.</summary>
    public double Millilitres => Grams / MilkGramsPerMillilitre;

    /// <inheritdoc/>
    public int CompareTo(Mass other) => Grams.CompareTo(other.Grams);

    /// <summary>For people and logs: <c>12.3 g</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Grams:0.0} g");

    /// <summary>Sum.</summary>
    public static Mass operator +(Mass a, Mass b) => new(a.Grams + b.Grams);

    /// <summary>Difference.</summary>
    public static Mass operator -(Mass a, Mass b) => new(a.Grams - b.Grams);

    /// <summary>More than.</summary>
    public static bool operator >(Mass a, Mass b) => a.Grams > b.Grams;

    /// <summary>Less than.</summary>
    public static bool operator <(Mass a, Mass b) => a.Grams < b.Grams;

    /// <summary>As much or more.</summary>
    public static bool operator >=(Mass a, Mass b) => a.Grams >= b.Grams;

    /// <summary>As little or less.</summary>
    public static bool operator <=(Mass a, Mass b) => a.Grams <= b.Grams;
}
