namespace LetDown.Core.Units;

/// <summary>
/// Suction in mmHg below ambient: positive is below ambient, 0 is ambient, a small negative value is sensor noise about ambient.
/// A line that is switched off has no vacuum set point at all (<c>Vacuum?</c> without a value), which is not 0 mmHg.
/// </summary>
/// <param name="MmHg">mmHg below ambient.</param>
public readonly record struct Vacuum(double MmHg) : IComparable<Vacuum>
{
    /// <summary>mmHg in one kilopascal, by the definition of the conventional millimetre of mercury (133.322387415 Pa).</summary>
    public const double MmHgPerKilopascal = 1000 / 133.322387415;

    /// <summary>Ambient pressure.</summary>
    public static Vacuum Ambient => default;

    /// <summary>The vacuum of a pressure difference in kPa below ambient.</summary>
    public static Vacuum FromKilopascals(double belowAmbient) => new(belowAmbient * MmHgPerKilopascal);

    /// <summary>The smaller of two.</summary>
    public static Vacuum Min(Vacuum a, Vacuum b) => a < b ? a : b;

    /// <summary>The larger of two.</summary>
    public static Vacuum Max(Vacuum a, Vacuum b) => a > b ? a : b;

    /// <summary>This value, held between two bounds.</summary>
    public Vacuum Clamp(Vacuum low, Vacuum high) => Max(low, Min(high, this));

    /// <inheritdoc/>
    public int CompareTo(Vacuum other) => MmHg.CompareTo(other.MmHg);

    /// <summary>For people and logs: <c>123 mmHg</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{MmHg:0} mmHg");

    /// <summary>Sum.</summary>
    public static Vacuum operator +(Vacuum a, Vacuum b) => new(a.MmHg + b.MmHg);

    /// <summary>Difference.</summary>
    public static Vacuum operator -(Vacuum a, Vacuum b) => new(a.MmHg - b.MmHg);

    /// <summary>A share of a vacuum.</summary>
    public static Vacuum operator *(Vacuum a, double factor) => new(a.MmHg * factor);

    /// <summary>Deeper than.</summary>
    public static bool operator >(Vacuum a, Vacuum b) => a.MmHg > b.MmHg;

    /// <summary>Softer than.</summary>
    public static bool operator <(Vacuum a, Vacuum b) => a.MmHg < b.MmHg;

    /// <summary>As deep or deeper.</summary>
    public static bool operator >=(Vacuum a, Vacuum b) => a.MmHg >= b.MmHg;

    /// <summary>As soft or softer.</summary>
    public static bool operator <=(Vacuum a, Vacuum b) => a.MmHg <= b.MmHg;
}
