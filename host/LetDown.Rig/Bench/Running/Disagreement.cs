namespace LetDown.Rig.Bench.Running;

/// <summary>How far pump and bench were apart in one quantity.</summary>
/// <param name="What">Such as <c>left line</c>.</param>
/// <param name="Unit">Of the differences.</param>
/// <param name="Largest">Between what the pump said and what the bench read about then.</param>
/// <param name="At">When that was, s.</param>
/// <param name="Usual">Nineteen of twenty were no further apart than this.</param>
/// <param name="Mean">Of all that was compared.</param>
/// <param name="Count">How often they were compared.</param>
internal sealed record Disagreement(string What, string Unit, double Largest, double At, double Usual, double Mean, int Count);
