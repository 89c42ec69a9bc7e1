namespace LetDown.Rig.Scenarios;

/// <summary>What a measured value must keep to, in its own unit.</summary>
internal readonly record struct Limits(double? AtLeast, double? AtMost)
{
    /// <summary>What was never measured is outside of any limit.</summary>
    public bool Hold(double? value) =>
        value is { } number && number >= (AtLeast ?? double.NegativeInfinity) && number <= (AtMost ?? double.PositiveInfinity);

    public string Told(string unit) => (AtLeast, AtMost) switch
    {
        ({ } low, { } high) when low.Equals(high) => FormattableString.Invariant($"exactly {low} {unit}"),
        ({ } low, { } high) => FormattableString.Invariant($"{low} to {high} {unit}"),
        ({ } low, null) => FormattableString.Invariant($"at least {low} {unit}"),
        _ => FormattableString.Invariant($"at most {AtMost} {unit}"),
    };
}
