namespace LetDown.Firmware.Workshop;

/// <summary>What came of a step.</summary>
/// <param name="Step">Which.</param>
/// <param name="Verdict">In a word.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="Measured">What it measured.</param>
/// <param name="Troubles">What is wrong.</param>
/// <param name="LeftOut">What was not tried, and why.</param>
internal sealed record StepOutcome(
    TestStep Step, Verdict Verdict, double Seconds, IReadOnlyList<Measurement> Measured, IReadOnlyList<Trouble> Troubles, string? LeftOut);
