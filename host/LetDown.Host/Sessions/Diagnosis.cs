namespace LetDown.Host.Sessions;

/// <summary>How the phases of one session worked, and the numbers that say so.</summary>
/// <param name="Kind">How they worked.</param>
/// <param name="Evidence">What that rests on, the weightiest first.</param>
public sealed record Diagnosis(DiagnosisKind Kind, IReadOnlyList<Evidence> Evidence);
