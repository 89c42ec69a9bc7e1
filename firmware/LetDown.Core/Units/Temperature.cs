namespace LetDown.Core.Units;

/// <summary>Temperature of a warm pad.</summary>
/// <param name="Celsius">Degrees Celsius.</param>
public readonly record struct Temperature(double Celsius) : IComparable<Temperature>
{
    /// <inheritdoc/>
    public int CompareTo(Temperature other) => Celsius.CompareTo(other.Celsius);

    /// <summary>For people and logs: <c>40.5 °C</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Celsius:0.0} °C");

    /// <summary>Warmer.</summary>
    public static bool operator >(Temperature a, Temperature b) => a.Celsius > b.Celsius;

    /// <summary>Cooler.</summary>
    public static bool operator <(Temperature a, Temperature b) => a.Celsius < b.Celsius;

    /// <summary>As warm or warmer.</summary>
    public static bool operator >=(Temperature a, Temperature b) => a.Celsius >= b.Celsius;

    /// <summary>As cool or cooler.</summary>
    public static bool operator <=(Temperature a, Temperature b) => a.Celsius <= b.Celsius;
}
