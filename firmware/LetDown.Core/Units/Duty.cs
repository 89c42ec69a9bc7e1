namespace LetDown.Core.Units;

/// <summary>Share of each PWM period for which an actuator is driven. A motor that is off has no duty at all (<c>Duty?</c> without a value).</summary>
public readonly record struct Duty
{
    private Duty(double fraction) => Fraction = fraction;

    /// <summary>0 to 1.</summary>
    public double Fraction { get; }

    /// <summary>The nearest duty to any number: below 0 and NaN become 0, above 1 becomes 1.</summary>
    public static Duty Clamped(double fraction) => new(fraction > 0 ? Math.Min(fraction, 1) : 0);

    /// <summary>For people and logs: <c>40 %</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Fraction * 100:0} %");
}
