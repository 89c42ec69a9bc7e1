namespace LetDown.Core.Units;

/// <summary>How often suction comes, in cycles a minute.</summary>
/// <param name="CyclesPerMinute">Cycles/min, above 0.</param>
public readonly record struct Rate(double CyclesPerMinute) : IComparable<Rate>
{
    /// <summary>Length of one cycle, s.</summary>
    public double PeriodSeconds => 60 / CyclesPerMinute;

    /// <inheritdoc/>
    public int CompareTo(Rate other) => CyclesPerMinute.CompareTo(other.CyclesPerMinute);

    /// <summary>For people and logs: <c>60 cycles/min</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{CyclesPerMinute:0} cycles/min");

    /// <summary>Faster.</summary>
    public static bool operator >(Rate a, Rate b) => a.CyclesPerMinute > b.CyclesPerMinute;

    /// <summary>Slower.</summary>
    public static bool operator <(Rate a, Rate b) => a.CyclesPerMinute < b.CyclesPerMinute;

    /// <summary>As fast or faster.</summary>
    public static bool operator >=(Rate a, Rate b) => a.CyclesPerMinute >= b.CyclesPerMinute;

    /// <summary>As slow or slower.</summary>
    public static bool operator <=(Rate a, Rate b) => a.CyclesPerMinute <= b.CyclesPerMinute;
}
