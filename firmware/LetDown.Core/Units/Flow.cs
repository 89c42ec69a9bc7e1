namespace LetDown.Core.Units;

/// <summary>Milk flow in grams a second.</summary>
/// <param name="GramsPerSecond">g/s; noise may make it slightly negative.</param>
public readonly record struct Flow(double GramsPerSecond) : IComparable<Flow>
{
    /// <inheritdoc/>
    public int CompareTo(Flow other) => GramsPerSecond.CompareTo(other.GramsPerSecond);

    /// <summary>For people and logs: <c>0.12 g/s</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{GramsPerSecond:0.00} g/s");

    /// <summary>Sum.</summary>
    public static Flow operator +(Flow a, Flow b) => new(a.GramsPerSecond + b.GramsPerSecond);

    /// <summary>Difference.</summary>
    public static Flow operator -(Flow a, Flow b) => new(a.GramsPerSecond - b.GramsPerSecond);

    /// <summary>A share of a flow.</summary>
    public static Flow operator *(Flow a, double factor) => new(a.GramsPerSecond * factor);

    /// <summary>Faster.</summary>
    public static bool operator >(Flow a, Flow b) => a.GramsPerSecond > b.GramsPerSecond;

    /// <summary>Slower.</summary>
    public static bool operator <(Flow a, Flow b) => a.GramsPerSecond < b.GramsPerSecond;

    /// <summary>As fast or faster.</summary>
    public static bool operator >=(Flow a, Flow b) => a.GramsPerSecond >= b.GramsPerSecond;

    /// <summary>As slow or slower.</summary>
    public static bool operator <=(Flow a, Flow b) => a.GramsPerSecond <= b.GramsPerSecond;
}
