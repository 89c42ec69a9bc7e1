using LetDown.Simulator.Failures;

namespace LetDown.Rig.Scenarios;

/// <summary>A part that fails in one way, or is whole again.</summary>
internal readonly record struct PartFailure(FailurePart Part, FailureKind Kind);
