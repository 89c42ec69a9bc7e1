namespace LetDown.Host.Sessions;

/// <summary>One number that a diagnosis rests on.</summary>
/// <param name="What">What was measured.</param>
/// <param name="Value">In the unit told at <see cref="EvidenceKind"/>.</param>
/// <param name="Limit">What it was held against, in the same unit; null when against nothing.</param>
public readonly record struct Evidence(EvidenceKind What, double Value, double? Limit = null);
