namespace LetDown.Rig.Scenarios;

/// <summary>What became of one expectation.</summary>
/// <param name="What">What was looked at.</param>
/// <param name="Was">What was found.</param>
/// <param name="Wanted">What was expected.</param>
/// <param name="HasPassed">The verdict.</param>
internal readonly record struct Finding(string What, string Was, string Wanted, bool HasPassed)
{
    public override string ToString() => $"{(HasPassed ? "PASS" : "FAIL")}  {What}: {Was} ({Wanted})";
}
