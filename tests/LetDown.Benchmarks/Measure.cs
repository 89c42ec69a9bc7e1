namespace LetDown.Benchmarks;

/// <summary>One figure.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The figure.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Reference">The same figure of what it is compared with, measured in the same run.</param>
/// <param name="Goal">What it should be, such as <c>&lt;= 2</c>; nothing when it is only told.</param>
/// <param name="Met">Whether it is; nothing without a goal.</param>
internal sealed record Measure(string Name, double Value, string Unit, double? Reference = null, string? Goal = null, bool? Met = null)
{
    public static Measure AtMost(string name, double value, string unit, double goal, double? reference = null) =>
        new(name, value, unit, reference, FormattableString.Invariant($"<= {goal}"), value <= goal);

    public static Measure AtLeast(string name, double value, string unit, double goal, double? reference = null) =>
        new(name, value, unit, reference, FormattableString.Invariant($">= {goal}"), value >= goal);
}
