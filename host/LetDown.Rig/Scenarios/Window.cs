namespace LetDown.Rig.Scenarios;

/// <summary>When an expectation is looked at, s since power-on; both ends belong to it.</summary>
/// <param name="From">Its beginning; power-on when left out.</param>
/// <param name="To">Its end; the scenario's when left out.</param>
internal readonly record struct Window(double? From, double? To)
{
    /// <summary>A tick ends a hair off its millisecond in floating point.</summary>
    private const double Hair = 1e-6;

    public bool Holds(double now) => now >= (From ?? double.NegativeInfinity) - Hair && now <= (To ?? double.PositiveInfinity) + Hair;

    /// <summary>Such as <c>, 20 to 40 s</c>; nothing for the whole scenario.</summary>
    public override string ToString() => (From, To) switch
    {
        ({ } from, { } to) => FormattableString.Invariant($", {from} to {to} s"),
        ({ } from, null) => FormattableString.Invariant($", from {from} s"),
        (null, { } to) => FormattableString.Invariant($", until {to} s"),
        _ => "",
    };
}
