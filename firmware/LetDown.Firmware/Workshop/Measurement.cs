using System.Globalization;

namespace LetDown.Firmware.Workshop;

/// <summary>One value that a step measured, with what it may be.</summary>
/// <param name="What">For people: <c>left line, at rest</c>.</param>
/// <param name="Value">In its unit; none when nothing came.</param>
/// <param name="Unit">Of value and limits; empty for a share or a count.</param>
/// <param name="Low">Least that passes; none without.</param>
/// <param name="High">Most that passes; none without.</param>
internal sealed record Measurement(string What, double? Value, string Unit, double? Low, double? High)
{
    /// <summary>No value passes nothing, and so does NaN.</summary>
    public bool IsWithin => Value is { } value && !double.IsNaN(value) && !(value < Low) && !(value > High);

    /// <summary>The limits for people: <c>10.8 to 13.2 V</c>.</summary>
    public string Limits => (Low, High) switch
    {
        (null, null) => "",
        (null, { } high) => $"at most {Text(high)}",
        ({ } low, null) => $"at least {Text(low)}",
        ({ } low, { } high) => $"{Text(low)} to {Text(high)}",
    };

    /// <summary>For people: <c>12.1 V</c>.</summary>
    public string Shown => Value is { } value ? $"{Text(value)}{(Unit.Length > 0 ? " " : "")}{Unit}" : "nothing came";

    private static string Text(double value) => value.ToString(Math.Abs(value) < 10 ? "0.###" : "0.#", CultureInfo.InvariantCulture);
}
