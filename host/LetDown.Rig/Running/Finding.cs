using LetDown.Rig.Scenarios;

namespace LetDown.Rig.Running;

/// <summary>One measurement: what was expected, what was found, the verdict.</summary>
internal readonly record struct Finding
{
    /// <summary>What it is about: state, fault, notice, journal, screen, measure, answer or teardown.</summary>
    public required string Kind { get; init; }

    /// <summary>What was looked at.</summary>
    public required string Name { get; init; }

    /// <summary>What was found; nothing when it never came.</summary>
    public required double? Value { get; init; }

    /// <summary>Of value and limits.</summary>
    public required string Unit { get; init; }

    /// <summary>What the value must keep to.</summary>
    public required Limits Limits { get; init; }

    /// <summary>When it was looked at; all of the run unless said.</summary>
    public Window Window { get; init; }

    /// <summary>What was there instead, when it failed; else nothing.</summary>
    public string? Note { get; init; }

    public bool HasPassed => Limits.Hold(Value);

    public string Was => Value is { } value ? FormattableString.Invariant($"{Math.Round(value, 2) + 0.0:0.##} {Unit}") : "never";

    public string Wanted => Limits.Told(Unit);

    public override string ToString() => $"{(HasPassed ? "PASS" : "FAIL")}  {Name}: {Was} ({Wanted})";
}
